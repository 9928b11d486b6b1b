/**
 * Brings node_modules in line with package-lock.json when it is missing or older. It must not import anything outside
 * Node: it is what installs everything else.
 */
import { statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './project.mjs'
import { lastLines, runCommand } from './run-command.mjs'
import { UserError } from './user-error.mjs'

/** The folder of the benchmarks, which have packages of their own: the programs that they compare with. */
const BENCH = join(ROOT, 'tests/bench')

/** @returns {Promise<void>} */
export function installNpmPackages() {
  return installPackagesOf(ROOT, 'Installing the npm packages of package-lock.json (about a minute) …')
}

/** @returns {Promise<void>} */
export function installBenchPackages() {
  return installPackagesOf(BENCH, 'Installing the packages that the benchmarks compare with (tests/bench) …')
}

/** @param {string} folder of a package-lock.json @param {string} announcement */
async function installPackagesOf(folder, announcement) {
  const wanted = join(folder, 'package-lock.json')
  const installed = join(folder, 'node_modules/.package-lock.json')
  if (changedAt(installed) >= changedAt(wanted)) return
  // Not on the stream of the figures: `--json` prints one line there.
  console.error(announcement)
  const { command, args, shell } = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  const { code, output } = await runCommand(command, args, { cwd: folder, shell })
  if (code !== 0) throw new UserError(`${reason(output)} npm ci said:\n${gist(output)}`)
  // If the clock was ahead when the lock file was written, this would otherwise run every time.
  const seconds = Math.max(Date.now(), changedAt(wanted)) / 1000
  utimesSync(installed, seconds, seconds)
}

/** @param {string} path */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/**
 * The npm that runs this script is known by its path; without one, Windows can start npm.cmd only through a shell.
 * @param {string[]} args
 */
function npm(args) {
  const script = process.env.npm_execpath
  if (script?.endsWith('npm-cli.js')) return { command: process.execPath, args: [script, ...args], shell: false }
  return { command: 'npm', args, shell: process.platform === 'win32' }
}

/**
 * npm prints the cause first, and ends with general advice.
 * @param {string} output
 */
function gist(output) {
  const errors = output.split('\n').filter((line) => /^npm error (?!\s*at )./.test(line))
  return errors.length > 0 ? lastLines(errors.slice(0, 5).join('\n')) : lastLines(output)
}

/** @param {string} output */
function reason(output) {
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED/.test(output))
    return 'The npm packages could not be downloaded: the package registry does not answer. Check the network connection and run the command again.'
  if (/ENOSPC/.test(output)) return 'The disk is full: the npm packages could not be written.'
  if (/EACCES|EPERM/.test(output)) return 'The npm packages could not be written: this folder belongs to someone else.'
  return 'The npm packages could not be installed.'
}
