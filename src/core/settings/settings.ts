/** What the reader set. Defaults stand here once; storage holds only what differs because the reader chose it. */
import { CATEGORIES_OFF_BY_DEFAULT, type CategoryId, isCategoryId, toCategoryOrder } from '../categories.ts'

/** Marks on every page of a host, or on none. */
export type SiteRule = 'on' | 'off'

export interface Settings {
  /** Host name to rule; hosts without one follow the article decision. */
  siteRules: Readonly<Record<string, SiteRule>>
  /** Concept ids that are never marked. */
  mutedConcepts: readonly string[]
  /** Categories that are counted but not marked. */
  hiddenCategories: readonly CategoryId[]
  /** Whether the reader has been told where a clipping from a private window goes. */
  privateNoticeSeen: boolean
}

export const DEFAULT_SETTINGS: Settings = {
  siteRules: {},
  mutedConcepts: [],
  hiddenCategories: CATEGORIES_OFF_BY_DEFAULT,
  privateNoticeSeen: false,
}

/** One parser a setting: an unknown value becomes the setting's type, or its default where nothing can be read. */
const PARSERS: { readonly [Name in keyof Settings]: (value: unknown) => Settings[Name] } = {
  siteRules: (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return DEFAULT_SETTINGS.siteRules
    const entries = Object.entries(value).filter(([, rule]) => rule === 'on' || rule === 'off')
    return Object.fromEntries(entries) as Record<string, SiteRule>
  },
  mutedConcepts: (value) =>
    Array.isArray(value) ? [...new Set(value.filter((id) => typeof id === 'string'))] : DEFAULT_SETTINGS.mutedConcepts,
  hiddenCategories: (value) =>
    Array.isArray(value) ? toCategoryOrder(value.filter(isCategoryId)) : DEFAULT_SETTINGS.hiddenCategories,
  privateNoticeSeen: (value) => value === true,
}

/** Names of all settings. */
export const SETTING_NAMES = Object.keys(PARSERS) as readonly (keyof Settings)[]

/** Reads settings from what storage holds under their names. Total: bad values fall back to the default. */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const parse = <Name extends keyof Settings>(name: Name): Settings[Name] =>
    Object.hasOwn(stored, name) ? PARSERS[name](stored[name]) : DEFAULT_SETTINGS[name]
  return {
    siteRules: parse('siteRules'),
    mutedConcepts: parse('mutedConcepts'),
    hiddenCategories: parse('hiddenCategories'),
    privateNoticeSeen: parse('privateNoticeSeen'),
  }
}
