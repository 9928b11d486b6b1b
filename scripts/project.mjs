/**
 * The paths and facts of this working copy that several scripts need, defined once.
 * It must not import anything outside Node.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @typedef {import('./browsers.mjs').BrowserKind} BrowserKind */

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const PAGES = join(ROOT, 'tests/pages')
export const OUT = join(ROOT, 'out')

/** @type {readonly BrowserKind[]} */
export const TARGETS = ['chrome', 'firefox']

/**
 * @param {BrowserKind} kind
 * @returns {string} the folder that the browser loads
 */
export function distFolder(kind) {
  return join(ROOT, 'dist', kind)
}

/** @returns {string} the version in package.json */
export function projectVersion() {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  return String(version)
}
