/**
 * The part of the store's benchmark that runs in a page of the extension: the store as it ships, and clippings by the
 * thousand, all derived from their number.
 */
import { CATEGORY_IDS } from '../../../src/core/categories.ts'
import { CLIPPING_VERSION, type Clipping, NO_PAPER } from '../../../src/core/clippings/clipping.ts'
import type { ClippingFilter } from '../../../src/core/clippings/select-clippings.ts'
import { CSV_HEADER, toCsvRow } from '../../../src/core/export/clippings-csv.ts'
import { toCsv } from '../../../src/core/export/csv.ts'
import { type ClippingsStore, createClippingsStore } from '../../../src/stores/clippings-store.ts'
import { createStoreDatabase } from '../../../src/stores/database/store-database.ts'
import type { KeyValueStorage } from '../../../src/stores/key-value/key-value-storage.ts'

/** How many clippings a user saves of one article, and how many sites the user visits. */
const PER_ARTICLE = 5
const SITES = 400
const TAGS = ['Q1', 'Q2', 'budget', '要点', '待核实', 'quote', 'subsidy', 'standard', 'export', 'talent']
/** Topics of clippings: each topic's word occurs in every hundredth clipping, in English or in Chinese. */
const TOPICS = 50
const SYLLABLES = ['bal', 'cor', 'den', 'fis', 'gam', 'hol', 'jun', 'kel', 'lom', 'mur']
const CHARACTERS = '芯算网氢稀碳舱酶轴膜'
/** A word that only the oldest clippings contain, and their number. */
const RARE_WORD = 'zugzwang'
const RARE = 10
const BATCH = 2000
/** The first clipping's time, and the time between two: a hundred thousand of them fill two years. */
const FIRST_MS = Date.UTC(2024, 0, 1)
const BETWEEN_MS = 600_000

const NOTHING_STORED: KeyValueStorage = {
  read: async () => ({}),
  readAll: async () => ({}),
  write: async () => {},
  remove: async () => {},
  watch: () => {},
}

function createStore(): ClippingsStore {
  return createClippingsStore(
    createStoreDatabase(NOTHING_STORED, async () => {}),
    () => new Date(FIRST_MS).toISOString(),
    () => {},
    { read: async () => 'enough', useReserve: async () => false },
  )
}

/** The article of a clipping. */
export function articleOf(index: number): string {
  const article = Math.floor(index / PER_ARTICLE)
  return `https://www.outlet-${article % SITES}.example/2026/policy/article-${article}.html`
}

/** The word of a topic, made of ten beginnings and five endings. */
function topicOf(index: number): string {
  const topic = Math.floor(index / 2) % TOPICS
  const [one, other] = [Math.floor(topic / 5), (topic % 5) + 5]
  return index % 2 === 0 ? `${SYLLABLES[one]}${SYLLABLES[other]}` : `${CHARACTERS[one]}${CHARACTERS[other]}`
}

/** A clipping of about one kilobyte of JSON. */
export function clippingOf(index: number): Clipping {
  const epochMs = FIRST_MS + index * BETWEEN_MS
  const savedAt = `${new Date(epochMs).toISOString().slice(0, 19)}+00:00`
  const url = articleOf(index)
  const sentence = `In announcement ${index} the ministry named the fields that funds and standards will follow this year. `
  const topic = `${topicOf(index)}${index < RARE ? ` ${RARE_WORD}` : ''}`
  return {
    v: CLIPPING_VERSION,
    id: `c${epochMs.toString(36).padStart(9, '0')}${index.toString(36).padStart(8, '0')}`,
    exact:
      index % 2 === 0
        ? `${sentence.repeat(2)}It is about ${topic}.`
        : `${`第${index}号公告称，今年的资金和标准将向有关领域倾斜。`.repeat(3)}内容涉及${topic}。`,
    prefix: 'Officials spoke after the meeting. They said more would follow. ',
    suffix: ' Firms in several provinces have asked for details of the fund. ',
    url: `${url}?utm_source=feed`,
    canonicalUrl: url,
    title: `What the announcement of article ${Math.floor(index / PER_ARTICLE)} means for six fields`,
    outlet: `Outlet ${Math.floor(index / PER_ARTICLE) % SITES}`,
    sourceCredit: '',
    author: 'A. Writer',
    publishedAt: savedAt,
    publishedDate: savedAt.slice(0, 10),
    sourceType: 'article',
    ...NO_PAPER,
    companies: [],
    agencies: [],
    original: '',
    readFrom: {},
    toCheck: [],
    language: index % 2 === 0 ? 'en' : 'zh-Hans',
    categories: CATEGORY_IDS.filter((_, at) => at === index % CATEGORY_IDS.length || at === (index >> 3) % 16),
    concepts: ['sme.newround', 'ic.chip'],
    note: index % 4 === 0 ? 'To be checked against the paper itself.' : '',
    tags: index % 3 === 0 ? [TAGS[index % TAGS.length] as string] : [],
    linkToQuote: `${url}#:~:text=In%20announcement%20${index}%20the%20ministry,follow%20this%20year.`,
    savedAt,
    updatedAt: savedAt,
    deletedAt: '',
    lexiconVersion: 'bench',
    status: 'unused',
    report: '',
    page: '',
    stated: {},
    copies: [],
    position: null,
    visits: null,
    unmerged: [],
  }
}

/** Imports clippings; returns the milliseconds that took. */
export async function seed(from: number, to: number): Promise<number> {
  const store = createStore()
  const start = performance.now()
  for (let first = from; first < to; first += BATCH) {
    const count = Math.min(BATCH, to - first)
    const result = await store.merge(Array.from({ length: count }, (_, index) => clippingOf(first + index)))
    if (!result.ok || result.added !== count) throw new Error(`Seeding gave ${JSON.stringify(result)}`)
  }
  return performance.now() - start
}

/** A table with so many rows: the first half edits existing clippings, the second half is new. */
export function createTable(rows: number): string {
  const half = rows / 2
  const edited = Array.from({ length: half }, (_, index) => ({
    ...clippingOf(index),
    note: `Edited ${index}`,
    report: 'R',
  }))
  const added = Array.from({ length: half }, (_, index) => clippingOf(10 * rows + index))
  return toCsv([[...CSV_HEADER], ...[...edited, ...added].map((clipping) => toCsvRow(clipping, new Map()))])
}

/** Reads all counts at once, and again after opening; milliseconds of both, the first with opening the database. */
export async function timeCounts(): Promise<{ total: number; cold: number; opened: number }> {
  const start = performance.now()
  const store = createStore()
  await store.count()
  const opened = performance.now()
  const { total } = await store.counts()
  const end = performance.now()
  return { total, cold: end - start, opened: end - opened }
}

/** The queries of a page that has just opened, with the number of clippings that must match. */
const QUESTIONS = {
  // The word of one topic in English, and of one in Chinese.
  english: { filter: { search: topicOf(0) }, total: 1000 },
  chinese: { filter: { search: topicOf(1) }, total: 1000 },
  rare: { filter: { search: RARE_WORD }, total: RARE },
  filter: { filter: { category: '6g', from: '2024-07-01', to: '2025-06-30' }, total: null },
} as const satisfies Record<string, { filter: ClippingFilter; total: number | null }>

/**
 * The first page of a list, with opening the database, and in the case of a filter with its count; how many rows came,
 * and how many there are in all.
 */
export async function timeList(name: keyof typeof QUESTIONS): Promise<{ ms: number; rows: number; total: number }> {
  const { filter, total } = QUESTIONS[name]
  const start = performance.now()
  const store = createStore()
  const [page, counted] = await Promise.all([
    store.list({ filter, order: 'saved-newest', after: null, limit: 50 }),
    total === null ? store.count(filter) : null,
  ])
  const ms = performance.now() - start
  const all = counted ?? (await store.count(filter))
  const isRight = page.clippings.length === Math.min(50, all) && (total === null ? all > 1000 : all === total)
  if (!isRight) throw new Error(`${name} gave ${page.clippings.length} of ${all}`)
  return { ms, rows: page.clippings.length, total: all }
}
