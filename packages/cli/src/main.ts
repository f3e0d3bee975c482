import { run } from './run.ts'

/** Where the width is unknown: a file or a pipe. */
const columnsWithoutTerminal = 100

// The reader may have seen enough (`kankei show … | head -3`); that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const { out, err, exitCode } = run(process.argv.slice(2), {
  columns: process.stdout.columns ?? columnsWithoutTerminal,
  colours: process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '',
})
process.stdout.write(out)
process.stderr.write(err)
process.exitCode = exitCode
