/**
 * Packs a folder into a zip that depends only on the files in it: order, times and permissions are fixed, so that
 * anybody can build the same package and compare.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { zipSync } from 'fflate'

// Zip has no time zones: fflate writes this value's local time, which is the same everywhere.
const MADE_AT = new Date(2020, 0, 1, 12)

/**
 * @param {string} folder
 * @returns {Uint8Array}
 */
export function zipFolder(folder) {
  /** @type {import('fflate').Zippable} */
  const entries = {}
  for (const file of filesBelow(folder)) entries[relative(folder, file).split(sep).join('/')] = readFileSync(file)
  const sorted = Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)))
  return zipSync(sorted, { level: 9, mtime: MADE_AT })
}

/**
 * @param {string} folder
 * @returns {string[]} all but hidden files, which tools leave behind
 */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]))
}
