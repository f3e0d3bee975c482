import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * The full path of the first of the commands that is on the search path.
 *
 * @param {readonly string[]} commands in the order of preference
 * @param {string} [searchPath] folders as in the variable PATH
 */
export function findProgram(commands, searchPath = '') {
  const folders = searchPath.split(delimiter).filter((folder) => folder !== '')
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(isExecutable)
}

/** @param {string} path */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
