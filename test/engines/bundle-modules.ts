import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'

/**
 * Bundles modules of a package, named by their paths in its sources, each to an expression of plain JavaScript whose value
 * is the object of its exports.
 */
export async function bundleModules(
  paths: readonly string[],
  library: 'core' | 'workbook' = 'core',
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kankei-engines-'))
  const source = (path: string) => fileURLToPath(new URL(`../../packages/${library}/src/${path}`, import.meta.url))
  try {
    await build({
      entry: Object.fromEntries(paths.map((path, index) => [String(index), source(path)])),
      outDir: folder,
      format: 'iife',
      globalName: 'exported',
      outExtension: () => ({ js: '.js' }),
      target: library === 'core' ? 'es2020' : 'es2022',
      platform: 'neutral',
      silent: true,
      esbuildOptions: (options) => {
        options.conditions = ['@kankei/source', 'import']
      },
      config: false,
    })
    return paths.map(
      (_, index) => `(() => { ${readFileSync(join(folder, `${index}.js`), 'utf8')}; return exported })()`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
