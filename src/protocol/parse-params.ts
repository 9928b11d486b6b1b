/** What the parsers of both directions share. */
import { type LastingAct, parseLastingAct } from '../core/settings/lasting-act.ts'
import type { FrameOrder } from './frame-order.ts'
import type { MessageName, Params, Request } from './messages.ts'

export type Fields = Record<string, unknown>

/** One parser for each message; null if the parameters do not fit. */
export type ParsersOf<Names extends MessageName> = {
  readonly [Name in Names]: (params: Fields) => Params<Name> | null
}

export const NO_PARAMS: Record<string, never> = {}

/** Longest host name (RFC 1035, 2.3.4). */
const LONGEST_HOST = 255

/** Parses a message from an unknown value. Never throws: what does not fit is null, and gets no answer. */
export function parseBy<Names extends MessageName>(parsers: ParsersOf<Names>, value: unknown): Request | null {
  if (!isFields(value) || typeof value.name !== 'string' || !Object.hasOwn(parsers, value.name)) return null
  const name = value.name as Names
  const params = parsers[name](isFields(value.params) ? value.params : {})
  return params === null ? null : ({ name, params } as unknown as Request)
}

export function parseFrameOrder({ mark, site }: Fields): FrameOrder | null {
  const isSite = typeof site === 'string' && site.length <= LONGEST_HOST
  return typeof mark === 'boolean' && isSite ? { mark, site } : null
}

export function parseAct({ act }: Fields): { act: LastingAct } | null {
  const parsed = parseLastingAct(act)
  return parsed && { act: parsed }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
