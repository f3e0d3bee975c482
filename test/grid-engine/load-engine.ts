import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const outDir = join(root, 'node_modules/.cache/kankei-grid-engine')

/** Bundles the grid's engine with the sources as they are, which takes some three seconds, and loads it. */
export async function loadEngine(): Promise<typeof import('./engine-entry.ts')> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: join(root, 'test/grid-engine/engine-entry.ts'),
      outDir,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'engine.js' } },
    },
    ssr: { noExternal: true, target: 'node', resolve: { conditions: ['@kankei/source'] } },
  })
  return import(/* @vite-ignore */ pathToFileURL(join(outDir, 'engine.js')).href)
}
