import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'
import { beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const installed = join(root, '.cache/installed-command')
const bin = join(installed, 'bin/kankei.js')
const published = 'examples/shiojiri/results.csv'

const execute = (command: string, ...words: string[]) => spawnSync(command, words, { cwd: root, encoding: 'utf8' })

const kankei = (...words: string[]) => execute(process.execPath, bin, ...words)

/** The package as it is installed, built from the sources as they stand, beside the real one, which others may be using. */
beforeAll(async () => {
  rmSync(installed, { recursive: true, force: true })
  mkdirSync(installed, { recursive: true })
  writeFileSync(join(installed, 'package.json'), '{ "type": "module" }')
  cpSync(join(root, 'packages/cli/bin'), join(installed, 'bin'), { recursive: true })
  await build({
    entry: [join(root, 'packages/cli/src/main.ts')],
    outDir: join(installed, 'dist/esm'),
    format: 'esm',
    target: 'node20',
    noExternal: [/./],
    esbuildOptions: (options) => {
      options.conditions = ['@kankei/source']
    },
    config: false,
    silent: true,
  })
})

describe('the installed command', () => {
  it('reads a programme file from standard input as "-"', () => {
    const input = readFileSync(join(root, 'examples/shiojiri/programme.json'))
    const { stdout, status } = spawnSync(process.execPath, [bin, 'facts', '-', '--json'], { input, encoding: 'utf8' })
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ themes: 31 })
  })

  it('shows the published table without colours where there is no terminal', () => {
    const { stdout, stderr, status } = kankei('show', published)
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(stdout.match(/ 一致/g)).toHaveLength(7)
    expect(stdout).not.toContain('\u001b')
  })

  it('ends with 2 and one line on standard error when it cannot show a file', () => {
    const { stdout, stderr, status } = kankei('show', 'none.csv', '--lang', 'en')
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
    expect(stderr).toBe('kankei: none.csv: There is no such file. Check its folder and its name.\n')
  })

  it('ends quietly when its reader has gone', () => {
    const pipeline = `"${process.execPath}" "${bin}" show ${published} | true`
    const { stderr, status } = execute('bash', '-o', 'pipefail', '-c', pipeline)
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })
})
