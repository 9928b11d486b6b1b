/**
 * Finds the browsers of this machine. The user's variables (CHROME_BIN, FIREFOX_BIN) come first, then the usual places
 * of each platform, then the PATH. It must never start or install anything, nor import anything outside Node.
 */
import { homedir } from 'node:os'
import { join } from 'node:path'
import { findOnPath, isProgram } from './run-command.mjs'
import { UserError } from './user-error.mjs'

/** @typedef {'chrome' | 'firefox'} BrowserKind */

/** @type {Record<BrowserKind, { variable: string, title: string, names: string[] }>} */
const BROWSERS = {
  chrome: {
    variable: 'CHROME_BIN',
    title: 'Chrome, Chromium or Edge',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
      'msedge',
    ],
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    title: 'Firefox',
    names: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
  },
}

/** @type {Record<BrowserKind, string[]>} */
const MAC_APPLICATIONS = {
  chrome: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
}

/** @type {Record<BrowserKind, string[]>} */
const WINDOWS_PROGRAMS = {
  chrome: [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
}

/**
 * @param {BrowserKind} kind
 * @returns {string | null} the path of the program
 */
export function findBrowser(kind) {
  const { variable, names, title } = BROWSERS[kind]
  const wanted = process.env[variable]
  if (wanted) {
    if (isProgram(wanted)) return wanted
    throw new UserError(
      `${variable} is set to "${wanted}", which is not a program that can be started. ` +
        `Set it to the full path of ${title}, or unset it to let Sectorlens look for one.`,
    )
  }
  // Snaps are missing from the PATH in shells that were opened before snapd was installed.
  const snaps = process.platform === 'linux' ? ['/snap/bin'] : []
  return usualPlaces(kind).find(isProgram) ?? findOnPath(names, snaps) ?? null
}

/** @param {BrowserKind} kind */
export function browserTitle(kind) {
  return BROWSERS[kind].title
}

/** @param {BrowserKind} kind */
export function browserVariable(kind) {
  return BROWSERS[kind].variable
}

/**
 * @param {BrowserKind} kind
 * @returns {string[]}
 */
function usualPlaces(kind) {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')]
    return MAC_APPLICATIONS[kind].flatMap((application) => folders.map((folder) => join(folder, application)))
  }
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => process.env[name] || [])
    return WINDOWS_PROGRAMS[kind].flatMap((program) => folders.map((folder) => join(folder, program)))
  }
  return []
}
