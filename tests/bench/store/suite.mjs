/** Seeds profiles, runs the measurements, and sums up. */
import { setTimeout as sleep } from 'node:timers/promises'
import { PAGES } from '../../../scripts/project.mjs'
import { servePages } from '../../../scripts/serve-pages.mjs'
import { bundle } from '../bundle.mjs'
import { median } from '../measure.mjs'
import { timeExport } from './export-run.mjs'
import { timeImport } from './import-run.mjs'
import { createSeededProfiles } from './seeded-profiles.mjs'
import { timeCounts, timeList, timeLookup, timePopup, timeSaves } from './timings.mjs'

const SMALL = 1000
const MIDDLE = 10_000
const LARGE = 100_000
const PAGE = '/plain-note.html'
/** Runs of measurements that vary little, or take long. */
const FEW = 3
/** A browser has work of its own for a while after its start. */
const START_MS = 2000

/**
 * @param {string} extensionDir
 * @param {{ runs: number, saves: number, report: (what: string) => void }} options
 * @returns {Promise<Record<string, number>>}
 */
export async function runTimings(extensionDir, { runs, saves, report }) {
  const code = await bundle('store/in-page.ts')
  const server = await servePages(PAGES)
  const url = server.origin + PAGE
  const profiles = await createSeededProfiles(extensionDir, [SMALL, MIDDLE, LARGE], report)
  /**
   * Sizes take turns, so that a machine that slows down slows all of them.
   * @template T
   * @param {readonly number[]} sizes
   * @param {string} what
   * @param {Parameters<typeof profiles.use<T>>[1]} work
   * @param {number} [times]
   * @returns {Promise<T[][]>} results of each size
   */
  const repeat = async (sizes, what, work, times = runs) => {
    const results = sizes.map(() => /** @type {T[]} */ ([]))
    for (let run = 0; run < times; run++) {
      for (const [index, size] of sizes.entries()) results[index]?.push(await profiles.use(size, work))
    }
    report(`${what} with ${sizes.join(' and ')} clippings, ${times} times`)
    return results
  }
  try {
    const saved = await repeat([SMALL, LARGE], 'saves', (session) => timeSaves(session, url, createClippings(saves)))
    const [small = [], large = []] = saved.map((list) => list.flat())
    const [popupSmall = [], popup = []] = await repeat([SMALL, LARGE], 'popup', (session) => timePopup(session, url))
    const article = 'https://www.outlet-7.example/2026/policy/article-1207.html'
    const [lookups = []] = await repeat([MIDDLE], 'lookup', (session) => timeLookup(session, url, article))
    if (lookups.some(({ found }) => found !== 5)) throw new Error(`The lookup found ${JSON.stringify(lookups)}`)
    const [counts = []] = await repeat([LARGE], 'counts', (session) => timeCounts(session, code))
    if (counts.some(({ total }) => total !== LARGE)) throw new Error(`Counting gave ${JSON.stringify(counts)}`)
    const few = Math.min(FEW, runs)
    /** @param {string} name */
    const ask = async (name) =>
      (await repeat([LARGE], `list (${name})`, (session) => timeList(session, code, name), few))[0] ?? []
    const [english, chinese] = [await ask('english'), await ask('chinese')]
    const [rare, filter] = [await ask('rare'), await ask('filter')]
    const exportOnce = async (/** @type {Parameters<typeof timeExport>[0]} */ session) => {
      await sleep(START_MS)
      return timeExport(session, LARGE)
    }
    const [files = []] = await repeat([LARGE], 'export', exportOnce, Math.min(2, runs))
    const importOnce = (/** @type {Parameters<typeof timeExport>[0]} */ session) => timeImport(session, code, MIDDLE)
    const [imports = []] = await repeat([MIDDLE], 'import', importOnce, Math.min(2, runs))
    const peaks = files.flatMap(({ peakMb }) => (peakMb === null ? [] : [peakMb]))
    return {
      save_p50_ms_100k: quantile(large, 0.5),
      save_p95_ms_100k: quantile(large, 0.95),
      save_p50_ms_1k: quantile(small, 0.5),
      save_p95_ms_1k: quantile(small, 0.95),
      save_growth_1k_to_100k: quantile(large, 0.5) / quantile(small, 0.5),
      popup_cold_ms_100k: median(popup),
      popup_cold_ms_1k: median(popupSmall),
      url_lookup_cold_ms_10k: median(lookups.map(({ ms }) => ms)),
      counts_ms_100k: median(counts.map(({ opened }) => opened)),
      counts_with_opening_ms_100k: median(counts.map(({ cold }) => cold)),
      first_hits_ms_100k: Math.max(median(english), median(chinese)),
      rare_hits_ms_100k: median(rare),
      filter_ms_100k: median(filter),
      csv_100k_s: median(files.map(({ seconds }) => seconds)),
      ...(peaks.length > 0 ? { csv_100k_peak_mb: Math.max(...peaks) } : {}),
      import_10k_s: median(imports),
      merge_90k_s: (profiles.seedingMs[LARGE] ?? Number.NaN) / 1000,
    }
  } finally {
    profiles.remove()
    await server.close()
  }
}

/** @param {number} count */
function createClippings(count) {
  return Array.from({ length: count }, (_, index) => ({
    v: 6,
    id: `cz${String(index).padStart(15, '0')}`,
    exact:
      `Sentence number ${index} that the user has just selected. ${'It is about as long as others. '.repeat(8)}`.trim(),
    prefix: 'What stands before it in the article, cut to sixty-four letters.',
    suffix: 'What stands behind it in the article, cut to sixty-four letters.',
    url: `https://www.news.example/saved/${index % 7}?utm_source=feed`,
    canonicalUrl: `https://www.news.example/saved/${index % 7}`,
    title: 'The article that is being read at this moment',
    outlet: 'News',
    sourceCredit: '',
    author: 'A. Writer',
    publishedAt: '2026-01-12T18:40:00+08:00',
    publishedDate: '2026-01-12',
    sourceType: 'article',
    documentNumber: '',
    about: '',
    datedOn: '',
    inForceOn: '',
    machineTranslated: false,
    companies: [],
    agencies: [],
    original: '',
    readFrom: {},
    toCheck: [],
    language: 'en',
    categories: ['sme-policy'],
    concepts: ['sme.newround'],
    note: '',
    tags: [],
    linkToQuote: `https://www.news.example/saved/${index % 7}#:~:text=Sentence%20number%20${index}`,
    savedAt: '2026-06-01T09:00:00+08:00',
    updatedAt: '2026-06-01T09:00:00+08:00',
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
  }))
}

/**
 * @param {readonly number[]} times
 * @param {number} share
 */
function quantile(times, share) {
  const sorted = [...times].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
