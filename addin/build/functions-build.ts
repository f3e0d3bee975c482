import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Options } from 'tsup'
import type { FunctionsMetadata, Language } from '../src/functions/index.ts'
import { dropDocumentation } from './drop-documentation.ts'
import { gatherTexts } from './gather-texts.ts'
import { minifyScript } from './minify-script.ts'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url))

/** Sources are bundled as they stand, so the core need not be built first. */
const conditions = ['@kankei/source']

/**
 * Writes what Excel loads: functions.js, one classic script that needs nothing but the global `CustomFunctions`, and
 * beside it functions.json and functions.ja.json.
 */
export const functionsBuild = (outDir: string): Options => ({
  entry: { functions: source('functions.ts') },
  outDir,
  format: 'iife',
  outExtension: () => ({ js: '.js' }),
  target: 'es2020',
  platform: 'neutral',
  banner: {
    js: '/*! Kankei, MIT licence. Contains parts of date-fns, MIT licence, (c) 2021 Sasha Koss and Lesha Koss. */',
  },
  silent: true,
  config: false,
  esbuildOptions: (options) => {
    options.conditions = conditions
    // The page that loads the script must say that it is UTF-8; escapes would make every Japanese text twice as long.
    options.charset = 'utf8'
  },
  esbuildPlugins: [withoutDocumentation, metadataBeside],
  plugins: [small],
})

const withoutDocumentation: Plugin = {
  name: 'without-documentation',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: dropDocumentation(await readFile(path, 'utf8'), path),
      loader: 'ts',
    }))
  },
}

const small: NonNullable<Options['plugins']>[number] = {
  name: 'small',
  renderChunk: async (script) => ({ code: await minifyScript(gatherTexts(script)) }),
}

/** Bundles the metadata's sources apart, with their documentation, and writes what they say. */
const metadataBeside: Plugin = {
  name: 'metadata-beside',
  setup({ esbuild, initialOptions, onEnd }) {
    onEnd(async ({ errors }) => {
      if (errors.length > 0) return
      const { outputFiles } = await esbuild.build({
        entryPoints: [source('functions/functions-metadata.ts')],
        bundle: true,
        format: 'esm',
        write: false,
        conditions,
      })
      const script = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
      const { functionsMetadata }: MetadataModule = await import(`data:text/javascript;base64,${script}`)
      const outDir = initialOptions.outdir as string
      await mkdir(outDir, { recursive: true })
      await writeFile(join(outDir, 'functions.json'), pretty(functionsMetadata('en')))
      await writeFile(join(outDir, 'functions.ja.json'), pretty(functionsMetadata('ja')))
    })
  },
}

interface MetadataModule {
  readonly functionsMetadata: (language: Language) => FunctionsMetadata
}

const pretty = (metadata: FunctionsMetadata) => `${JSON.stringify(metadata, undefined, 2)}\n`
