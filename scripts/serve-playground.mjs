import { join } from 'node:path'
import { preview } from 'vite'
import { freePort } from './free-port.mjs'
import { root } from './run.mjs'

/**
 * Serves the built playground to this machine and nobody else.
 *
 * @param {number} wantedPort the next free port is taken when something listens there
 */
export async function servePlayground(wantedPort) {
  const port = await freePort(wantedPort)
  const server = await preview({
    root: join(root, 'examples/playground'),
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port, strictPort: true, open: false },
  })
  return { address: `http://localhost:${port}/`, port, close: () => server.close() }
}
