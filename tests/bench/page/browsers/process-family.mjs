/** The processes of a browser, found from outside by their parents. Linux only. */
import { readdirSync, readFileSync } from 'node:fs'

/** @typedef {{ listAll: () => number[], listExtension: () => number[] }} Family `listAll` includes the browser itself */

/** @param {string} path @returns {string} empty for a process that is gone */
function readText(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Chromium's own children have their arguments in one text, with blanks between. */
const CHROMIUM_EXTENSION = /[\s\0]--extension-process(?:[\s\0]|$)/

/** Chromium says so on the command line; Firefox names the process. @param {number} pid */
function isExtensionProcess(pid) {
  return (
    CHROMIUM_EXTENSION.test(readText(`/proc/${pid}/cmdline`)) ||
    readText(`/proc/${pid}/comm`).trim() === 'WebExtensions'
  )
}

/** @param {number} root @returns {Family} the process, its children and theirs, listed anew by every call */
export function createFamily(root) {
  const listAll = () => {
    const parents = new Map(
      readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map((name) => [Number(name), Number(readText(`/proc/${name}/stat`).split(') ').pop()?.split(' ')[1])]),
    )
    const isOurs = (/** @type {number} */ pid) => {
      for (let one = pid; one; one = parents.get(one) ?? 0) if (one === root) return true
      return false
    }
    return [...parents.keys()].filter(isOurs)
  }
  return { listAll, listExtension: () => listAll().filter(isExtensionProcess) }
}
