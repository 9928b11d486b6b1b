/** The user's settings. Defaults are defined only here; storage holds only values that the user changed. */
import {
  CATEGORIES_OFF_BY_DEFAULT,
  type CategoryId,
  isCategoryId,
  ORGANISATION,
  toCategoryOrder,
} from '../categories.ts'
import { type MarkStyle, parseMarkColours, parseTintStrength } from './mark-style.ts'

/** Marks on every page of a host or domain, or on none; `on-private`: also on the user's private pages. */
export type SiteRule = 'on' | 'on-private' | 'off'

/** Which pages are marked automatically: news articles, all of them, or those of sites with a rule. */
export const MARKING_MODES = ['articles', 'all', 'mine'] as const
export type MarkingMode = (typeof MARKING_MODES)[number]

/** A list of the user's own terms. */
export interface CustomList {
  /** One of the eight, or a slot of the user's own; several lists may share one. */
  readonly id: CategoryId
  /** The user's name for the list. The first list of a custom category names the category. */
  readonly name: string
  /** As pasted, one term a line. */
  readonly terms: string
  /** Its terms are counted in the popup and never marked, so that no page can find out which words they are. */
  readonly isCountedOnly?: true
}

/** A concept that is not marked on a site, or not next to a word; with both, only where both match. */
export interface WrongHereRule {
  readonly concept: string
  readonly site: string | null
  readonly neighbour: string | null
}

/** Which mentions are marked: all, or of each concept the first in a paragraph, or in the article. */
export const SHOW_MENTIONS = ['every', 'first-in-block', 'first-in-article'] as const
export type ShowMentions = (typeof SHOW_MENTIONS)[number]

export interface Settings extends MarkStyle {
  /** Host name, or `*.` and a domain, to rule; hosts without one follow the mode. */
  siteRules: Readonly<Record<string, SiteRule>>
  markingMode: MarkingMode
  /** Concept ids that are never marked. */
  mutedConcepts: readonly string[]
  /** Categories that are counted but not marked. */
  hiddenCategories: readonly CategoryId[]
  /** Whether names of companies and agencies are painted. They are recorded in any case. */
  markNames: boolean
  ownLists: readonly CustomList[]
  wrongHere: readonly WrongHereRule[]
  /** Whether the toolbar button shows the number of marks. */
  badge: boolean
  showMentions: ShowMentions
  /** Whether code, and text set like it, is scanned as well. */
  markCode: boolean
  /** Whether saved quotes are painted on their pages. They are searched in any case, and visits recorded. */
  quotesOnPages: boolean
  /** Whether the user has been informed where a clipping from a private window is saved. */
  privateNoticeSeen: boolean
}

export const DEFAULT_SETTINGS: Settings = {
  siteRules: {},
  markingMode: 'articles',
  mutedConcepts: [],
  hiddenCategories: CATEGORIES_OFF_BY_DEFAULT,
  markNames: false,
  ownLists: [],
  wrongHere: [],
  badge: true,
  showMentions: 'every',
  markCode: false,
  markColours: {},
  tintStrength: 'quiet',
  quotesOnPages: true,
  privateNoticeSeen: false,
}

const SITE_RULES: ReadonlySet<unknown> = new Set<SiteRule>(['on', 'on-private', 'off'])

/** One parser per setting: an unknown value becomes the setting's type, or its default where it cannot be parsed. */
const PARSERS: { readonly [Name in keyof Settings]: (value: unknown) => Settings[Name] } = {
  siteRules: (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return DEFAULT_SETTINGS.siteRules
    const entries = Object.entries(value).filter(([, rule]) => SITE_RULES.has(rule))
    return Object.fromEntries(entries) as Record<string, SiteRule>
  },
  markingMode: (value) => MARKING_MODES.find((mode) => mode === value) ?? DEFAULT_SETTINGS.markingMode,
  mutedConcepts: (value) =>
    Array.isArray(value) ? [...new Set(value.filter((id) => typeof id === 'string'))] : DEFAULT_SETTINGS.mutedConcepts,
  hiddenCategories: (value) =>
    Array.isArray(value) ? toCategoryOrder(value.filter(isCategoryId)) : DEFAULT_SETTINGS.hiddenCategories,
  markNames: (value) => value === true,
  ownLists: (value) => parseAll(value, parseCustomList),
  wrongHere: (value) => withoutRepeats(parseAll(value, parseWrongHereRule)),
  badge: (value) => value !== false,
  showMentions: (value) => SHOW_MENTIONS.find((mode) => mode === value) ?? DEFAULT_SETTINGS.showMentions,
  markCode: (value) => value === true,
  markColours: parseMarkColours,
  tintStrength: (value) => parseTintStrength(value) ?? DEFAULT_SETTINGS.tintStrength,
  quotesOnPages: (value) => value !== false,
  privateNoticeSeen: (value) => value === true,
}

/** The items of a stored list that can be parsed. */
function parseAll<Item>(value: unknown, parse: (record: Record<string, unknown>) => Item | null): Item[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item) => {
    const parsed = typeof item === 'object' && item !== null ? parse(item) : null
    return parsed === null ? [] : [parsed]
  })
}

function withoutRepeats(rules: readonly WrongHereRule[]): WrongHereRule[] {
  return [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()]
}

function parseCustomList({ id, name, terms, isCountedOnly }: Record<string, unknown>): CustomList | null {
  if (!isCategoryId(id) || typeof terms !== 'string') return null
  const list: CustomList = { id, name: typeof name === 'string' ? name : '', terms }
  return isCountedOnly === true ? { ...list, isCountedOnly } : list
}

/** A rule with neither site nor neighbour would be a mute, which has a setting of its own. */
export function parseWrongHereRule({ concept, site, neighbour }: Record<string, unknown>): WrongHereRule | null {
  const toText = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
  const rule = { site: toText(site), neighbour: toText(neighbour) }
  if (typeof concept !== 'string' || (rule.site === null && rule.neighbour === null)) return null
  return { concept, ...rule }
}

/** What is not painted: the hidden categories, and names unless the user asked for them. */
export function listHidden({
  hiddenCategories,
  markNames,
}: Pick<Settings, 'hiddenCategories' | 'markNames'>): CategoryId[] {
  const others = hiddenCategories.filter((id) => id !== ORGANISATION)
  return markNames ? others : [...others, ORGANISATION]
}

/** Reads settings from what storage holds under their names. Total: bad values fall back to the default. */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const parse = <Name extends keyof Settings>(name: Name): Settings[Name] =>
    Object.hasOwn(stored, name) ? PARSERS[name](stored[name]) : DEFAULT_SETTINGS[name]
  return {
    siteRules: parse('siteRules'),
    markingMode: parse('markingMode'),
    mutedConcepts: parse('mutedConcepts'),
    hiddenCategories: parse('hiddenCategories'),
    markNames: parse('markNames'),
    ownLists: parse('ownLists'),
    wrongHere: parse('wrongHere'),
    badge: parse('badge'),
    showMentions: parse('showMentions'),
    markCode: parse('markCode'),
    markColours: parse('markColours'),
    tintStrength: parse('tintStrength'),
    quotesOnPages: parse('quotesOnPages'),
    privateNoticeSeen: parse('privateNoticeSeen'),
  }
}
