/**
 * Installs browsers and a Chinese font from the system's own packages where that needs no password (root on Debian or
 * Ubuntu, which means a container or a CI machine), and prints one command everywhere else.
 * It must not import anything outside Node, nor ever ask for a password.
 */
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { findOnPath, lastLines, runCommand } from './run-command.mjs'
import { UserError } from './user-error.mjs'

/** @typedef {import('./browsers.mjs').BrowserKind} BrowserKind */

/**
 * With the languages of the interface: an extension gets its language from the browser's own.
 * @type {Record<BrowserKind, string[]>}
 */
const DEBIAN_PACKAGES = {
  chrome: ['chromium', 'chromium-l10n'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-zh-cn', 'firefox-esr-l10n-zh-tw'],
}
export const FONT_PACKAGE = 'fonts-noto-cjk'

const LOCK_WAIT_SECONDS = 120

/** @param {BrowserKind} kind */
export function debianPackages(kind) {
  return DEBIAN_PACKAGES[kind]
}

/** @returns {boolean} whether apt can be used without a password */
export function canInstall() {
  const debian = process.platform === 'linux' && isLike('debian', 'ubuntu') && findOnPath(['apt-get'])
  return Boolean(debian) && process.getuid?.() === 0
}

/**
 * @param {string[]} packages
 * @returns {Promise<void>}
 */
export async function installPackages(packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get (a few minutes) …`)
  await apt(packages, ['update'])
  await apt(packages, ['install', '-y', '--no-install-recommends', ...packages])
}

/**
 * @param {BrowserKind[]} kinds
 * @returns {string} the command that a user of this machine would type
 */
export function installCommand(kinds) {
  if (process.platform === 'darwin')
    return `brew install --cask ${kinds.map((kind) => (kind === 'chrome' ? 'google-chrome' : 'firefox')).join(' ')}`
  if (process.platform === 'win32')
    return `winget install ${kinds.map((kind) => (kind === 'chrome' ? 'Google.Chrome' : 'Mozilla.Firefox')).join(' ')}`
  const names = kinds.map((kind) => (kind === 'chrome' ? 'chromium' : 'firefox')).join(' ')
  if (isLike('ubuntu')) return `sudo snap install ${names}`
  if (isLike('debian'))
    return `sudo apt-get install --no-install-recommends ${kinds.flatMap(debianPackages).join(' ')} ${FONT_PACKAGE}`
  if (isLike('fedora', 'rhel')) return `sudo dnf install ${names}`
  if (isLike('arch')) return `sudo pacman -S ${names}`
  if (isLike('suse', 'opensuse')) return `sudo zypper install ${names}`
  if (isLike('alpine')) return `sudo apk add ${names}`
  return `your package manager, for: ${names}`
}

/** @returns {Promise<boolean>} false also where it cannot be determined */
export async function hasChineseFont() {
  const fonts = await ask('fc-list', [':lang=zh', 'file'])
  if (fonts !== null) return fonts.trim() !== ''
  // Small images have fonts without fontconfig's tools.
  return /^Status: .* installed$/m.test((await ask('dpkg-query', ['-s', FONT_PACKAGE])) ?? '')
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<string | null>} its output, null where it is missing
 */
async function ask(command, args) {
  return findOnPath([command]) ? (await runCommand(command, args)).output : null
}

/**
 * @param {string[]} packages
 * @param {string[]} args
 */
async function apt(packages, args) {
  const env = { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' }
  const options = ['-q', '-o', `DPkg::Lock::Timeout=${LOCK_WAIT_SECONDS}`, '-o', 'Acquire::Retries=2']
  const giveUpAt = Date.now() + LOCK_WAIT_SECONDS * 1000
  for (;;) {
    const { code, output } = await runCommand('apt-get', [...options, ...args], { env })
    if (code === 0) return
    const locked = /Could not get lock|Unable to (?:acquire|lock)/.test(output)
    // apt waits for dpkg's lock by itself, but not for the one on the package lists.
    if (locked && Date.now() < giveUpAt) await sleep(3000)
    else throw new UserError(`${aptReason(locked, output, packages)} apt-get said:\n${lastLines(output, 6)}`)
  }
}

/**
 * @param {boolean} locked
 * @param {string} output
 * @param {string[]} packages
 */
function aptReason(locked, output, packages) {
  const command = `apt-get update && apt-get install --no-install-recommends ${packages.join(' ')}`
  if (locked) return 'Another program is installing packages (apt is locked). Wait for it to end and run this again.'
  if (/Unable to locate package|no installation candidate/.test(output) && isLike('ubuntu'))
    return `Ubuntu offers these browsers as snaps only: run "snap install chromium firefox", then run this again.`
  if (/Temporary failure resolving|Could not resolve|Failed to fetch|Could not connect|Unable to fetch/.test(output))
    return `The packages could not be downloaded. Check the network connection and run this again, or run "${command}" yourself.`
  return `${packages.join(', ')} could not be installed. Run "${command}" to see why.`
}

/**
 * @param {string[]} systems ids as in /etc/os-release
 * @returns {boolean}
 */
function isLike(...systems) {
  let release = ''
  try {
    release = readFileSync('/etc/os-release', 'utf8')
  } catch {
    return false
  }
  const ids = [...release.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap((match) => (match[1] ?? '').split(' '))
  return systems.some((system) => ids.includes(system))
}
