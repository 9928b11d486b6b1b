/** Texts are sent in batches, one at a time, and again where nobody answers. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BlockScan } from '../../../src/core/recognizer/mention.ts'
import { createScanBatches, type ScanBatches } from '../../../src/page/scan/scan-batches.ts'
import { BATCH_UNITS, type ScanAnswer } from '../../../src/page/scan/text-scanner.ts'

let end: AbortController
let sent: (readonly string[])[]
let answers: ((answer: ScanAnswer) => void)[]
let results: [string, BlockScan | null][]
let batches: ScanBatches<string>

const scansOf = (texts: readonly string[]): BlockScan[] =>
  texts.map(({ length }) => ({ candidates: [], cues: [length] }))

async function answer(with_: ScanAnswer | 'scans' = 'scans'): Promise<void> {
  answers.shift()?.(with_ === 'scans' ? scansOf(sent.at(-1) ?? []) : with_)
  await vi.advanceTimersByTimeAsync(0)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  end = new AbortController()
  sent = []
  answers = []
  results = []
  batches = createScanBatches<string>(
    window,
    {
      scan(texts) {
        sent.push(texts)
        return new Promise((resolve) => answers.push(resolve))
      },
      onScanned: (item, scan) => void results.push([item, scan]),
      onLanded: () => batches.flush(),
    },
    end.signal,
  )
})

afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

describe('texts', () => {
  it('are sent together, and each gets its scan', async () => {
    batches.add('a', 'one')
    batches.add('bb', 'two')
    batches.flush()
    await answer()
    expect(sent).toEqual([['a', 'bb']])
    expect(results.map(([item, scan]) => [item, scan?.cues])).toEqual([
      ['one', [1]],
      ['two', [2]],
    ])
  })

  it('wait while a batch is under way, and the first batch is a small one', async () => {
    const text = 'x'.repeat(10_000)
    for (let index = 0; index < 20; index++) batches.add(text, `${index}`)
    batches.flush()
    batches.flush()
    expect(sent.map(({ length }) => length)).toEqual([1])
    expect(batches.isFull).toBe(true)
    while (answers.length > 0) await answer()
    expect(sent.map(({ length }) => length)).toEqual([1, 6, 6, 6, 1])
    expect(batches.isFull).toBe(false)
    expect(results.map(([item]) => Number(item))).toEqual([...Array(20).keys()])
  })

  it('that are longer than a batch go in pieces, and come back as one', async () => {
    batches.add('x'.repeat(3 * BATCH_UNITS), 'long')
    batches.flush()
    while (answers.length > 0) await answer()
    expect(sent.length).toBeGreaterThan(2)
    for (const texts of sent) expect(texts.join('').length).toBeLessThanOrEqual(BATCH_UNITS)
    expect(results).toHaveLength(1)
  })

  it('are dropped by a clearing, and an answer that is late changes nothing', async () => {
    batches.add('a', 'one')
    batches.flush()
    batches.clear()
    await answer()
    expect(results).toEqual([])
    batches.add('bb', 'two')
    batches.flush()
    await answer()
    expect(results.map(([item]) => item)).toEqual(['two'])
  })
})

describe('a batch that nobody answers', () => {
  it('is sent again after 2, 8 and 32 seconds, and then when the page is shown', async () => {
    batches.add('a', 'one')
    batches.flush()
    for (const [ms, times] of [
      [2000, 2],
      [8000, 3],
      [32_000, 4],
    ] as const) {
      await answer(null)
      await vi.advanceTimersByTimeAsync(ms - 1)
      expect(sent).toHaveLength(times - 1)
      await vi.advanceTimersByTimeAsync(1)
      expect(sent).toHaveLength(times)
    }
    await answer(null)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(sent).toHaveLength(4)
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    expect(sent).toHaveLength(5)
    await answer()
    expect(results).toHaveLength(1)
  })

  it('is not sent twice where the page is shown in between', async () => {
    batches.add('a', 'one')
    batches.flush()
    await answer(null)
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    expect(sent).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(sent).toHaveLength(2)
  })
})

describe('a batch that cannot be scanned', () => {
  it('is given up after three tries, and the next one goes on', async () => {
    batches.add('x'.repeat(20_000), 'bad')
    batches.add('good', 'good')
    batches.flush()
    await answer('failed')
    await vi.advanceTimersByTimeAsync(2000)
    await answer('failed')
    await vi.advanceTimersByTimeAsync(2000)
    await answer('failed')
    await answer()
    expect(sent).toHaveLength(4)
    expect(results).toEqual([
      ['bad', null],
      ['good', { candidates: [], cues: [4] }],
    ])
  })
})
