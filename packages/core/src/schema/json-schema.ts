import * as z from 'zod/mini'
import type { Text } from '../result.ts'
import { type Description, descriptions } from './form/describe.ts'
import { programmeFile } from './form/programme-file.ts'

/**
 * The form of a programme file as JSON Schema 2020-12, titles and descriptions in Japanese and English: for editors, and
 * for validators of other languages. What a schema cannot say (ids, references, dates, figures) only the door checks.
 */
export function jsonSchema(): object {
  return z.toJSONSchema(programmeFile, {
    metadata: descriptions,
    override: ({ zodSchema, jsonSchema: json }) => {
      const described = descriptions.get(zodSchema)
      if (described !== undefined) Object.assign(json, inBothLanguages(described))
    },
  })
}

const inBothLanguages = ({ title, description }: Description) => ({
  title: both(title, ' / '),
  ...(description === undefined ? {} : { description: both(description, '\n') }),
})

const both = ({ ja, en }: Text, between: string): string => (ja === en ? ja : `${ja}${between}${en}`)
