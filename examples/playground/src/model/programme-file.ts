import type { ProgrammeFile } from '@kankei/core'
import text from '../../../shiojiri/programme.json?raw'

/** The source document as a programme file. It is part of this repository, whose tests check it against its schema. */
export const programmeFile: ProgrammeFile = JSON.parse(text)
