import { parseArgs } from 'node:util'

export const help = `Usage: npm start -- [options]

Builds what is needed, prints the published table with its ROI recomputed, and
serves the playground on this machine. Ctrl-C ends it.

Options:
  --port N     first port to try, 5173 by default; when taken, the next free one
  --no-serve   build, print the table and end
  --help       print this text`

/**
 * @typedef {object} StartOptions
 * @property {boolean} help
 * @property {boolean} serve
 * @property {number} port
 */

/**
 * @param {string[]} args
 * @returns {StartOptions}
 * @throws if an argument cannot be understood; the message says which.
 */
export function readStartOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      'no-serve': { type: 'boolean', default: false },
      port: { type: 'string', default: '5173' },
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`--port takes a whole number from 1 to 65535, not "${values.port}".`)
  }
  return { help: values.help, serve: !values['no-serve'], port }
}
