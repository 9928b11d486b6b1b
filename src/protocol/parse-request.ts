/** Parses messages to the background from unknown values. Never throws: what does not fit is null, and gets no answer. */

import { parseClippingChange } from '../core/clippings/clipping-change.ts'
import { parseClippingEdit } from '../core/clippings/clipping-edit.ts'
import { parsePageVisit } from '../core/clippings/page-visit.ts'
import { parseClipping } from '../core/clippings/parse-clipping.ts'
import { CLIPPING_ORDERS, parseClippingFilter } from '../core/clippings/select-clippings.ts'
import { type MarkStyle, parseMarkColours, parseTintStrength } from '../core/settings/mark-style.ts'
import { type BackgroundMessageName, MOST_SENTENCES, type Params, type Request } from './messages.ts'
import { type Fields, isFields, NO_PARAMS, type ParsersOf, parseAct, parseBy, parseFrameOrder } from './parse-params.ts'
import { SCAN_PARTS, type ScanRequest } from './scan-request.ts'

const MOST_ROWS = 2000
/** Most ids in one message. */
export const MOST_IDS = 2000
/** A page claims two addresses for itself at most. */
const MOST_ADDRESSES = 2
/** Most UTF-16 units of text that are scanned for one message. */
const MOST_UNITS = 65_536

/** One parser for each message to the background. Also the list of existing names. */
export const BACKGROUND_PARSERS: ParsersOf<BackgroundMessageName> = {
  'clipping.save': ({ clipping }) => {
    const parsed = parseClipping(clipping)
    return parsed.ok ? { clipping: parsed.clipping } : null
  },
  'clipping.list': ({ filter, order, after, limit }) => {
    const known = CLIPPING_ORDERS.find((one) => one === order)
    const isAsked = (after === null || isCursor(after)) && typeof limit === 'number' && limit >= 1
    if (!known || !isAsked) return null
    return { filter: parseClippingFilter(filter), order: known, after, limit: Math.min(Math.floor(limit), MOST_ROWS) }
  },
  'clipping.count': ({ filter }) => ({ filter: parseClippingFilter(filter) }),
  'clipping.counts': () => NO_PARAMS,
  'clipping.ofArticle': ({ article }) => (typeof article === 'string' && article !== '' ? { article } : null),
  'clipping.visited': parsePageVisit,
  'clipping.edit': parseEdit,
  'clipping.editDraft': parseEdit,
  'clipping.remove': ({ id }) => (isId(id) ? { id } : null),
  'clipping.takeBack': ({ ids }) => (isIds(ids) ? { ids } : null),
  'clipping.restore': ({ id }) => (isId(id) ? { id } : null),
  'clipping.change': ({ ids, change }) => {
    const parsed = parseClippingChange(change)
    return isIds(ids) && parsed ? { ids, change: parsed } : null
  },
  'clipping.emptyTrash': () => NO_PARAMS,
  'clipping.ids': ({ filter, order }) => {
    const known = CLIPPING_ORDERS.find((one) => one === order)
    return known ? { filter: parseClippingFilter(filter), order: known } : null
  },
  'clipping.ofIds': ({ ids }) => (isIds(ids) ? { ids } : null),
  'panel.open': ({ ids }) => (isIds(ids) && ids.length > 0 && ids.length <= MOST_SENTENCES ? { ids } : null),
  'clipping.lastExport': () => NO_PARAMS,
  'clipping.exported': ({ at }) => (typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? { at } : null),
  'act.do': parseAct,
  'act.undo': ({ id }) => (isId(id) ? { id } : null),
  'act.list': () => NO_PARAMS,
  'reading.concept': ({ id, cue }) => (isConceptId(id) && (cue === null || isCount(cue)) ? { id, cue } : null),
  'reading.scan': parseScanRequest,
  'reading.count': ({ count }) => (isCount(count) ? { count } : null),
  'reading.inject': () => NO_PARAMS,
  'reading.tools': () => NO_PARAMS,
  'reading.injectIfSaved': ({ url, named }) => {
    const isList =
      Array.isArray(named) && named.length <= MOST_ADDRESSES && named.every((one) => typeof one === 'string')
    return typeof url === 'string' && isList ? { url, named } : null
  },
  'reading.frames': parseFrameOrder,
  'style.replace': ({ old, next }) => ({ old: parseMarkStyle(old), next: parseMarkStyle(next) }),
}

/** A request to the background, or null. */
export function parseRequest(value: unknown): Request | null {
  return parseBy(BACKGROUND_PARSERS, value)
}

function parseEdit({ id, edit, base }: Fields): Params<'clipping.editDraft'> | null {
  const parsed = parseClippingEdit(edit)
  return isId(id) && parsed ? { id, edit: parsed, base: parseClippingEdit(base) } : null
}

function parseScanRequest({ texts, part, listsVersion, isVisible }: Fields): ScanRequest | null {
  const known = SCAN_PARTS.find((one) => one === part)
  if (!known || typeof listsVersion !== 'string' || typeof isVisible !== 'boolean' || !Array.isArray(texts)) return null
  let units = 0
  for (const text of texts) {
    if (typeof text !== 'string') return null
    units += text.length
  }
  return units <= MOST_UNITS ? { texts, part: known, listsVersion, isVisible } : null
}

function parseMarkStyle(value: unknown): MarkStyle | null {
  if (!isFields(value)) return null
  const tintStrength = parseTintStrength(value.tintStrength)
  return tintStrength && { markColours: parseMarkColours(value.markColours), tintStrength }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 64
}

function isIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MOST_IDS && value.every(isId)
}

/** Where a list continues: an id, and what else the order needs. */
function isCursor(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 200
}

/** Ids of custom terms are as long as the longest term. */
function isConceptId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 200
}
