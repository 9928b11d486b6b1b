/**
 * Finds when anything below some paths last changed, so that a build is made only when it is needed.
 */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @param {string[]} paths files and folders; missing ones are skipped
 * @returns {number} milliseconds since 1970
 */
export function newestChange(paths) {
  return Math.max(0, ...paths.map(changedAt))
}

/**
 * A folder's own time counts too: it is the only trace of a deleted or renamed file.
 * @param {string} path
 * @returns {number}
 */
function changedAt(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, newestChange(readdirSync(path).map((name) => join(path, name))))
}
