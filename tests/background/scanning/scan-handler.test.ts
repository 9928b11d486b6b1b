/** What the background answers a page that has its texts scanned. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createScanHandler } from '../../../src/background/scanning/scan-handler.ts'
import { createScanJobs } from '../../../src/background/scanning/scan-jobs.ts'
import { toListsVersion } from '../../../src/core/lexicon/lists-version.ts'
import type { MarkableList } from '../../../src/core/lexicon/marked-lists.ts'
import { getShippedLexicon } from '../../../src/core/lexicon/shipped-lexicon.ts'
import { unpackScans } from '../../../src/core/recognizer/packed-scan.ts'
import { createUserRecognizer } from '../../../src/core/recognizer/user-recognizer.ts'
import type { ScanPart } from '../../../src/protocol/scan-request.ts'

const LISTS: readonly MarkableList[] = [
  { id: 'own-1', terms: 'lidar' },
  { id: 'own-2', terms: 'harbour', isCountedOnly: true },
]
let stored: readonly MarkableList[]
let reads: number
let reported: unknown[]
let runJob: ReturnType<typeof createScanJobs>

const createHandler = () =>
  createScanHandler({
    async readLists() {
      reads++
      return stored
    },
    getRecognizer: createUserRecognizer(getShippedLexicon),
    runJob: (job) => runJob(job),
    report: (error) => void reported.push(error),
  })

async function wordsOf(handle: ReturnType<typeof createHandler>, part: ScanPart, lists = stored) {
  const texts = ['6G with lidar at the harbour']
  const reply = await handle({ texts, part, listsVersion: toListsVersion(lists), isVisible: true })
  if (!reply.ok) return reply.reason
  const [scan] = unpackScans(reply.scans, 1) ?? []
  return scan?.candidates.map(({ start, end }) => texts[0]?.slice(start, end))
}

beforeEach(() => {
  stored = LISTS
  reads = 0
  reported = []
  runJob = createScanJobs(async () => {})
})

describe('a scan', () => {
  it('finds shipped terms and marked lists, and nothing of lists that are counted only', async () => {
    expect(await wordsOf(createHandler(), 'marked')).toEqual(['6G', 'lidar'])
  })

  it('finds what is counted only, and nothing else, where that is asked for', async () => {
    expect(await wordsOf(createHandler(), 'counted')).toEqual(['harbour'])
  })

  it('reads the lists once, and again where a page knows others', async () => {
    const handle = createHandler()
    await wordsOf(handle, 'marked')
    await wordsOf(handle, 'marked')
    expect(reads).toBe(1)
    stored = []
    expect(await wordsOf(handle, 'marked')).toEqual(['6G'])
    expect(reads).toBe(2)
  })

  it('is refused where the page knows lists that are not the stored ones', async () => {
    expect(await wordsOf(createHandler(), 'marked', [{ id: 'own-1', terms: 'radar' }])).toBe('lists')
  })

  it('that fails is reported once, and the page is told each time', async () => {
    runJob = () => Promise.reject(new Error('broken'))
    const handle = createHandler()
    expect(await wordsOf(handle, 'marked')).toBe('failed')
    expect(await wordsOf(handle, 'marked')).toBe('failed')
    expect(reported).toHaveLength(1)
  })
})
