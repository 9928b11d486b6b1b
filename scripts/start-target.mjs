/**
 * Turns the arguments of `npm start --` into a page that can be opened. Files are served from the loopback, because no
 * browser gives extensions access to file: addresses by default.
 */
import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PAGES } from './project.mjs'
import { servePages } from './serve-pages.mjs'
import { UserError } from './user-error.mjs'

/**
 * @typedef {object} Wishes
 * @property {boolean} firefox
 * @property {boolean} demo run the demo instead of leaving the browser open
 * @property {string | undefined} target an address or a file; none is the sample article
 */

/**
 * @param {string[]} args
 * @returns {Wishes}
 */
export function parseArguments(args) {
  const flags = args.filter((arg) => arg.startsWith('--'))
  const [target, ...more] = args.filter((arg) => !arg.startsWith('--'))
  const unknown = [...flags.filter((flag) => flag !== '--firefox' && flag !== '--demo'), ...more]
  if (unknown.length > 0) {
    throw new UserError(
      `"${unknown.join(' ')}" is not understood. Use: npm start -- [--firefox] [--demo] [address or .html file]`,
    )
  }
  return { firefox: flags.includes('--firefox'), demo: flags.includes('--demo'), target }
}

/**
 * @param {string | undefined} target
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function openTarget(target) {
  if (target && /^https?:/i.test(target)) {
    if (!URL.canParse(target)) throw new UserError(`"${target}" is not a web address.`)
    return { url: new URL(target).href, close: async () => undefined }
  }
  const file = target ? findFile(target) : join(PAGES, 'minister-en.html')
  const pages = await servePages(dirname(file))
  return { url: `${pages.origin}/${encodeURIComponent(basename(file))}`, close: pages.close }
}

/** @param {string} target */
function findFile(target) {
  // npm changes to the project's folder; the user typed the path somewhere else.
  const file = resolve(process.env.INIT_CWD ?? '.', target.startsWith('file:') ? fileURLToPath(target) : target)
  if (existsSync(file) && statSync(file).isFile()) return file
  throw new UserError(`"${target}" is neither a web address (http:// or https://) nor a file that is here.`)
}
