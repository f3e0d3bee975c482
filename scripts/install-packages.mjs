import { spawnSync } from 'node:child_process'
import { findProgram } from './find-program.mjs'

/**
 * apt-get, where it may be used without asking: on Debian and its relatives, as root.
 *
 * @param {string | undefined} searchPath
 */
export const findPackageManager = (searchPath) =>
  process.getuid?.() === 0 ? findProgram(['apt-get'], searchPath) : undefined

/**
 * Installs Debian packages without a question. A failure is said with the last words of apt-get and otherwise left to
 * the caller, who sees that the program is still missing.
 *
 * @param {string} aptGet path of apt-get
 * @param {readonly string[]} packages
 * @param {(line: string) => void} say
 */
export function installPackages(aptGet, packages, say) {
  say(`Installing ${packages.join(', ')} with apt-get. This happens once and takes a minute or two.`)
  const started = performance.now()
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
    const { status, stderr } = spawnSync(aptGet, ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    })
    if (status !== 0) {
      say(`apt-get ${args[0]} failed: ${stderr.trim().split('\n').slice(-3).join(' ')}`)
      return
    }
  }
  say(`Installed in ${Math.round((performance.now() - started) / 1000)} s.`)
}
