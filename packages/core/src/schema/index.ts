/** The door of the programme file (施策台帳の検査): reads, checks and describes it. */
export { jsonSchema } from './json-schema.ts'
export type { FileProblem, ProblemCode } from './problem.ts'
export { type FileNote, type FileRead, type FileRefused, readProgrammeFile } from './read-programme-file.ts'
