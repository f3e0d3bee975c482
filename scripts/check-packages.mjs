/**
 * `npm run packages:check`: packs what is published and uses it the way a stranger would: linted by publint, imported,
 * required, and type-checked by the library example without any export condition of this workspace.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { root } from './run.mjs'

const packages = [
  { name: '@kankei/core', folder: 'packages/core' },
  { name: '@kankei/workbook', folder: 'packages/workbook' },
  { name: 'kankei', folder: 'packages/cli' },
]
const mustHold = ['README.md', 'LICENSE', 'package.json']
const mustNotHold = [/^src\//, /\.tsbuildinfo$/, /\.test\./]

const packed = join(root, '.cache/packed')
const consumer = join(root, '.cache/consumer')

for (const folder of [packed, consumer]) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
}
const problems = (await Promise.all(packages.map(checkPackage))).flat()
problems.push(...checkConsumer())
for (const problem of problems) console.error(problem)
if (problems.length === 0) console.log(`${packages.map(({ name }) => name).join(', ')} can be published as packed.`)
process.exitCode = problems.length === 0 ? 0 : 1

/**
 * @param {{ name: string, folder: string }} subject
 * @returns {Promise<string[]>} what is wrong
 */
async function checkPackage({ name, folder }) {
  const pack = run('npm', ['pack', '--workspace', name, '--json', '--ignore-scripts', '--pack-destination', packed])
  if (pack.status !== 0) return [`npm pack of ${name} failed:\n${pack.stderr}`]
  /** @type {{ filename: string, files: { path: string }[] }} */
  const { filename, files } = JSON.parse(pack.stdout)[0]
  const tarball = join(packed, filename)
  const paths = files.map(({ path }) => path)

  const target = join(consumer, 'node_modules', name)
  mkdirSync(target, { recursive: true })
  const unpack = run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'])
  const { messages, pkg } = await publint({
    pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
    strict: true,
  })
  return [
    ...mustHold.filter((path) => !paths.includes(path)).map((path) => `${folder}: ${path} is not in the package.`),
    ...paths
      .filter((path) => mustNotHold.some((pattern) => pattern.test(path)))
      .map((path) => `${folder}: ${path} must not be in the package.`),
    ...(unpack.status === 0 ? [] : [`${filename} cannot be unpacked: ${unpack.stderr}`]),
    ...messages
      .filter(({ type }) => type !== 'suggestion')
      .map((message) => `${folder}: publint says: ${formatMessage(message, pkg, { color: false })}`),
  ]
}

/** @returns {string[]} what is wrong */
function checkConsumer() {
  cpSync(join(root, 'examples/library'), join(consumer, 'library'), { recursive: true })
  cpSync(join(root, 'examples/shiojiri'), join(consumer, 'shiojiri'), { recursive: true })
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const compilerOptions = {
    module: 'nodenext',
    strict: true,
    allowJs: true,
    checkJs: true,
    noEmit: true,
    types: ['node'],
  }
  writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['library'] }))
  return [
    use('import of @kankei/core', process.execPath, ['library/roi.mjs']),
    use('require of @kankei/core', process.execPath, ['-e', "require('@kankei/core')"]),
    use('require of @kankei/workbook', process.execPath, ['-e', "require('@kankei/workbook').startSheet('年度別')"]),
    use('kankei --version', process.execPath, ['node_modules/kankei/bin/kankei.js', '--version']),
    use('types of @kankei/core', process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.']),
  ].flat()
}

/**
 * @param {string} what
 * @param {string} command
 * @param {readonly string[]} args
 */
function use(what, command, args) {
  const { status, stdout, stderr } = run(command, args, consumer)
  return status === 0 ? [] : [`${what}, packed, does not work:\n${stdout}${stderr}`]
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args, cwd = root) {
  return spawnSync(command, args, { cwd, encoding: 'utf8' })
}
