/**
 * Whether the content of a file is meant as a programme file: JSON of an object. No table begins with a brace.
 *
 * @param bytes - A byte order mark and white space in front do not matter.
 */
export const isProgrammeFile = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart().startsWith('{')
