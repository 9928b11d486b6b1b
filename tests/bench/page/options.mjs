/** The options of the command line. */
import { UserError } from '../../../scripts/user-error.mjs'
import { findBuild } from './browsers/built-files.mjs'
import { GROUPS } from './groups.mjs'

/**
 * @typedef {object} Options
 * @property {boolean} asJson
 * @property {boolean} quick
 * @property {string[]} groups names of `GROUPS`, in their order
 * @property {import('./groups/group.d.ts').Build | null} before
 */

/** @param {readonly string[]} args @returns {Options} */
export function parseOptions(args) {
  /** @type {Options} */
  const options = { asJson: false, quick: false, groups: Object.keys(GROUPS), before: null }
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--json') options.asJson = true
    else if (arg === '--quick') options.quick = true
    else if (arg === '--only') options.groups = parseGroups(rest.shift())
    else if (arg === '--before') options.before = findBuild(requireValue(arg, rest.shift()))
    else throw new UserError(`There is no option ${arg}. There are --json, --quick, --only and --before.`)
  }
  return options
}

/** @param {string} name @param {string | undefined} value */
function requireValue(name, value) {
  if (!value) throw new UserError(`${name} needs a value.`)
  return value
}

/** @param {string | undefined} list */
function parseGroups(list) {
  const names = requireValue('--only', list).split(',')
  const unknown = names.filter((name) => !(name in GROUPS))
  if (unknown.length > 0) {
    throw new UserError(`There is no group ${unknown.join(', ')}. There are ${Object.keys(GROUPS).join(', ')}.`)
  }
  return Object.keys(GROUPS).filter((name) => names.includes(name))
}
