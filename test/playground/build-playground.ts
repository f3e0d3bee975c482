import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type PreviewServer, preview } from 'vite'

const root = fileURLToPath(new URL('../../examples/playground', import.meta.url))
const outDir = fileURLToPath(new URL('../../.cache/playground', import.meta.url))
const configFile = join(root, 'vite.config.ts')

/** Builds the playground from the sources as they are, apart from `dist`, which is the user's. */
export async function buildPlayground(): Promise<void> {
  await build({ configFile, root, logLevel: 'error', build: { outDir, emptyOutDir: true } })
}

/** Serves what was built on any free port of this machine. */
export async function servePlayground(): Promise<{ address: string; server: PreviewServer }> {
  const server = await preview({
    configFile,
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('The preview server has no address.')
  return { address, server }
}
