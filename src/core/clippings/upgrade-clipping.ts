/**
 * Upgrades every earlier shape of a clipping's record to today's, a version at a time. A step must never change once it
 * has shipped: records of its version lie in stores and backups for ever.
 */

type Fields = Record<string, unknown>

const NEW_IN_5 = { documentNumber: '', about: '', datedOn: '', inForceOn: '', machineTranslated: false, original: '' }

/** Turns a record of one version into one of the next. Values are not checked: parsing comes after. */
const STEPS: ReadonlyMap<unknown, (record: Fields) => Fields> = new Map<unknown, (record: Fields) => Fields>([
  // 1: one source per clipping, and no position on its page.
  [1, (record: Fields) => ({ ...record, v: 2, copies: [], position: null })],
  // 2: no status, report or page; no corrections, and no record of visits.
  [2, (record: Fields) => ({ ...record, v: 3, status: 'unused', report: '', page: '', stated: {}, visits: null })],
  // 3: one text per field, the last one written.
  [3, (record: Fields) => ({ ...record, v: 4, unmerged: [] })],
  // 4: nothing of government papers, translations, companies and agencies.
  [4, (record: Fields) => ({ ...record, ...NEW_IN_5, companies: [], agencies: [], v: 5 })],
  // 5: nothing of where the source was read, and how certainly.
  [5, (record: Fields) => ({ ...record, readFrom: {}, toCheck: [], v: 6 })],
])

/** The record in today's shape; one of an unknown version as it is. */
export function upgradeClipping(record: Fields): Fields {
  let upgraded = record
  for (let step = STEPS.get(upgraded.v); step; step = STEPS.get(upgraded.v)) upgraded = step(upgraded)
  return upgraded
}
