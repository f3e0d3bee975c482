import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whether a built file is missing or older than anything it is built from. Folders count with all they hold, except
 * what was itself built or installed.
 *
 * @param {string} built
 * @param {readonly string[]} sources files or folders
 */
export function isStale(built, sources) {
  const builtAt = statSync(built, { throwIfNoEntry: false })?.mtimeMs
  return builtAt === undefined || sources.some((source) => newestChange(source) > builtAt)
}

/**
 * @param {string} path
 * @returns {number} milliseconds since 1970; a file that does not exist has never changed
 */
function newestChange(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  return readdirSync(path)
    .filter((name) => name !== 'dist' && name !== 'node_modules')
    .reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), 0)
}
