/** Clippings, settings and reports that fixtures show: ordinary ones, and ones that strain every line. */
import { ALL_CATEGORY_IDS, type CategoryId } from '../../src/core/categories.ts'
import type { Clipping } from '../../src/core/clippings/clipping.ts'
import { createQuoteVisits, type QuoteVisits } from '../../src/core/clippings/quote-presence.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings.ts'
import { clippingOf } from '../support/clippings.ts'

/** The time in the gallery. */
export const NOW = '2026-02-01T12:00:00+08:00'

export const PAGE_URL = 'https://news.harbour-policy.example/2026/01/12/minister'

export const ENGLISH = clippingOf({
  id: 'c1english',
  url: PAGE_URL,
  canonicalUrl: PAGE_URL,
  linkToQuote: `${PAGE_URL}#:~:text=central`,
  title: 'Six sectors and what the ministry wants from them this year',
  categories: ['sme-policy', 'integrated-circuits', 'biomanufacturing'],
  note: 'Compare with the provincial budget of last spring.\nAsk for the table.',
  tags: ['budget', 'weekly report'],
  status: 'used',
  report: 'Week 5',
})

export const SIMPLIFIED = clippingOf({
  id: 'c2simplified',
  exact: '集成电路和新材料企业今年将优先获得设备更新贷款贴息，首批名单预计在三月公布。',
  title: '设备更新贷款贴息首批名单三月公布',
  outlet: '海港财经',
  url: 'https://gangkou.example/a/1',
  canonicalUrl: '',
  author: '林某某',
  language: 'zh-Hans',
  categories: ['integrated-circuits', 'new-materials'],
  copies: [
    { url: 'https://strait.example/9', outlet: '海峡日报', date: '2026-01-14' },
    { url: 'https://bay.example/7', outlet: '湾区观察', date: '' },
  ],
})

export const TRADITIONAL = clippingOf({
  id: 'c3traditional',
  exact:
    '部長表示，人形機器人與生物製造將列入下一階段的重點產業，相關標準會在年底前完成，並開放中小企業參與試點。第二批試點城市的名單同時公布，涵蓋沿海與內陸共十二個城市，補助上限提高一成。與會者認為，標準的進度比補助的金額更能決定小型供應商是否投入；也有人提醒，地方配套若沒有跟上，名單本身不會帶來訂單。',
  title: '人形機器人與生物製造列入重點產業',
  outlet: '島嶼日報',
  url: 'https://daoyu.example/b/2',
  canonicalUrl: '',
  language: 'zh-Hant',
  categories: ['embodied-ai', 'biomanufacturing', 'sme-policy'],
  tags: ['標準', '試點'],
})

const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

/** Nothing in it can be broken between words. */
export const UNBREAKABLE = clippingOf({
  id: 'c4unbreakable',
  exact: `${LONG_WORD}${LONG_WORD} https://very-long-host-name.of-a-publisher.example/${'a'.repeat(180)}`,
  title: `${LONG_WORD} ${'标题'.repeat(120)}`,
  outlet: LONG_WORD,
  url: `https://${'sub.'.repeat(12)}example.example/${'path/'.repeat(30)}`,
  canonicalUrl: '',
  language: 'de',
  categories: [...ALL_CATEGORY_IDS],
  tags: [LONG_WORD, 'b'.repeat(90)],
  note: `${LONG_WORD}${LONG_WORD}${LONG_WORD}`,
  report: LONG_WORD,
})

/** Nothing is known of where it came from. */
export const BARE = clippingOf({
  id: 'c5bare',
  exact: '6G',
  title: '',
  outlet: '',
  author: '',
  url: '',
  canonicalUrl: '',
  publishedAt: '',
  publishedDate: '',
  sourceType: 'manual',
  language: '',
  categories: [],
  concepts: [],
})

/** Corrected by the user, and written in two windows at once. */
export const CONTESTED = clippingOf({
  id: 'c6contested',
  title: 'The six sectors, explained',
  outlet: 'Harbour Policy Review',
  note: 'The figure is from the annex.',
  stated: { title: 'SIX SECTORS | HPR', outlet: 'hpr.example', publishedDate: '2026-01-11', categories: ['6g'] },
  unmerged: [
    { field: 'note', text: 'The figure is from page 4, not the annex.\nCheck again.', at: NOW },
    { field: 'outlet', text: '新华网', at: NOW },
    { field: 'publishedDate', text: '2026-01-10', at: NOW },
  ],
})

/** Read from a page that says little of itself: half of it is not certain. */
export const UNSURE = clippingOf({
  id: 'c8unsure',
  url: PAGE_URL,
  canonicalUrl: PAGE_URL,
  title: 'Six sectors and what the ministry wants from them this year',
  sourceCredit: '新华社',
  readFrom: {
    title: 'headline',
    outlet: 'footer',
    sourceCredit: 'closing',
    author: 'meta',
    publishedDate: 'time',
  },
  toCheck: ['outlet', 'author', 'publishedDate'],
})

export const TRASHED: Clipping = { ...SIMPLIFIED, id: 'c7trashed', deletedAt: '2026-01-20T09:00:00+08:00' }

export const ORDINARY: readonly Clipping[] = [ENGLISH, SIMPLIFIED, TRADITIONAL]

/** One for each sentence about whether a quote is still on its page. */
export const VISITS: readonly QuoteVisits[] = [
  { ...createQuoteVisits('2026-01-25T10:00:00+08:00') },
  {
    lastSeen: '2026-01-14T10:00:00+08:00',
    missedSince: '2026-01-20T10:00:00+08:00',
    missedVisits: 2,
    missedLast: '2026-01-21T10:00:00+08:00',
    unchecked: null,
  },
  {
    lastSeen: '2026-01-14T10:00:00+08:00',
    missedSince: '2026-01-20T10:00:00+08:00',
    missedVisits: 1,
    missedLast: '2026-01-20T10:00:00+08:00',
    unchecked: null,
  },
  ...(['offline', 'refused', 'sign-in', 'paywall', 'partial'] as const).map((reason) => ({
    ...createQuoteVisits('2026-01-14T10:00:00+08:00'),
    unchecked: { reason, at: '2026-01-22T10:00:00+08:00' },
  })),
]

/** Settings of someone who has changed everything. */
export const FULL_SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  siteRules: { 'harbour-policy.example': 'off', '*.gangkou.example': 'on', 'mail.example': 'on-private' },
  mutedConcepts: ['ic.sector', 'sme.newround'],
  hiddenCategories: ['industrial-policy', '6g'],
  ownLists: [
    {
      id: 'own-1',
      name: 'Robot suppliers',
      terms: 'Harbour Robotics\nStrait Actuators\n谐波减速器\nx\nHarbour Robotics',
    },
    { id: 'own-2', name: '低空经济', terms: 'eVTOL\n低空*', isCountedOnly: true },
  ],
  wrongHere: [
    { concept: 'ic.sector', site: 'gangkou.example', neighbour: null },
    { concept: 'sme.newround', site: null, neighbour: 'tariff' },
    { concept: 'sme.newround', site: 'daoyu.example', neighbour: '关税' },
  ],
  markColours: { '6g': 'teal' },
}

/** A number for each category. */
export function countsOf(parts: Partial<Record<CategoryId, number>>): Record<CategoryId, number> {
  const none = Object.fromEntries(ALL_CATEGORY_IDS.map((id) => [id, 0])) as Record<CategoryId, number>
  return { ...none, ...parts }
}
