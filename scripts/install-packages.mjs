import { spawnSync } from 'node:child_process'
import { findProgram } from './find-program.mjs'

/** Debian and its relatives, as root. */
export const canInstallPackages = () => process.getuid?.() === 0 && findProgram(['apt-get']) !== undefined

/**
 * Installs Debian packages without a question. A failure is said with the last words of apt-get and otherwise left to
 * the caller, who sees that the program is still missing.
 *
 * @param {readonly string[]} packages
 * @param {(line: string) => void} say
 */
export function installPackages(packages, say) {
  say(`Installing ${packages.join(', ')} with apt-get. This happens once and takes a minute or two.`)
  const started = performance.now()
  const succeeded = aptGet(['update'], say) && aptGet(['install', '--yes', '--no-install-recommends', ...packages], say)
  if (succeeded) say(`Installed in ${Math.round((performance.now() - started) / 1000)} s.`)
}

/**
 * @param {readonly string[]} args
 * @param {(line: string) => void} say
 */
function aptGet(args, say) {
  const { status, stderr } = spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status === 0) return true
  say(`apt-get ${args[0]} failed: ${stderr.trim().split('\n').slice(-3).join(' ')}`)
  return false
}
