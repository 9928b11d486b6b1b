/**
 * Tells when anything below some paths last changed, so that a build is made when it is needed and not otherwise.
 */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @param {string[]} paths files and folders; those that are not there are passed over
 * @returns {number} milliseconds since 1970
 */
export function newestChange(paths) {
  return Math.max(0, ...paths.map(changedAt))
}

/**
 * A folder's own time counts too: it is what a deleted or renamed file leaves behind.
 * @param {string} path
 * @returns {number}
 */
function changedAt(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, newestChange(readdirSync(path).map((name) => join(path, name))))
}
