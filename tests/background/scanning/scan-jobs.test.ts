/** The background scans texts of pages in slices, those on screen first. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createScanJobs } from '../../../src/background/scanning/scan-jobs.ts'
import type { BlockScan } from '../../../src/core/recognizer/mention.ts'

let now: number
let turns: number
let order: string[]

const recognizer = {
  scan(text: string): BlockScan {
    order.push(text)
    now += 2
    return { candidates: [], cues: [text.length] }
  },
}

beforeEach(() => {
  now = 0
  turns = 0
  order = []
})

const createJobs = () =>
  createScanJobs(
    async () => {
      turns++
    },
    () => now,
  )

describe('scanning', () => {
  it('answers in the order of the texts', async () => {
    const run = createJobs()
    expect(await run({ texts: ['a', 'bb', ''], recognizer, isVisible: true })).toEqual([
      { candidates: [], cues: [1] },
      { candidates: [], cues: [2] },
      { candidates: [], cues: [0] },
    ])
  })

  it('lets others go first every few milliseconds', async () => {
    await createJobs()({ texts: Array(12).fill('a'), recognizer, isVisible: true })
    expect(turns).toBe(3)
  })

  it('takes pages on screen before tabs behind, and each kind as it came', async () => {
    const run = createJobs()
    const jobs = [
      { texts: ['first'], isVisible: false },
      { texts: ['behind'], isVisible: false },
      { texts: ['seen'], isVisible: true },
      { texts: ['also seen'], isVisible: true },
    ]
    await Promise.all(jobs.map((job) => run({ ...job, recognizer })))
    expect(order).toEqual(['first', 'seen', 'also seen', 'behind'])
  })

  it('goes on after a text that cannot be scanned', async () => {
    const run = createJobs()
    const broken = {
      scan(): BlockScan {
        throw new Error('broken')
      },
    }
    await expect(run({ texts: ['x'], recognizer: broken, isVisible: true })).rejects.toThrow('broken')
    expect(await run({ texts: ['a'], recognizer, isVisible: true })).toHaveLength(1)
  })
})
