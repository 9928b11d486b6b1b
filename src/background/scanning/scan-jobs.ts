/**
 * Scans the texts of pages, one batch after the other and in short slices: a save, the menu or the popup never waits
 * for longer than a slice. Batches of pages on screen come first. Nothing of a text is kept once it is answered.
 */
import type { BlockScan } from '../../core/recognizer/mention.ts'
import type { Recognizer } from '../../core/recognizer/recognizer.ts'

/** Longest run of scanning before control returns, in milliseconds. */
const SLICE_MS = 5

export interface ScanJob {
  readonly texts: readonly string[]
  readonly recognizer: Pick<Recognizer, 'scan'>
  readonly isVisible: boolean
}

interface Waiting {
  readonly job: ScanJob
  readonly resolve: (scans: BlockScan[]) => void
  readonly reject: (error: unknown) => void
}

/**
 * Creates the scanning of a process.
 *
 * @param waitForTurn resolves once nothing more urgent waits.
 * @returns a function that scans the texts of a job, in their order; it rejects with an error of the recognizer.
 */
export function createScanJobs(
  waitForTurn: () => Promise<void>,
  readTime: () => number = () => performance.now(),
): (job: ScanJob) => Promise<BlockScan[]> {
  const waiting: Waiting[] = []
  let isWorking = false
  let sliceEnd = 0

  async function scanAll({ texts, recognizer }: ScanJob): Promise<BlockScan[]> {
    const scans: BlockScan[] = []
    for (const text of texts) {
      if (readTime() >= sliceEnd) {
        await waitForTurn()
        sliceEnd = readTime() + SLICE_MS
      }
      scans.push(recognizer.scan(text))
    }
    return scans
  }

  async function work(): Promise<void> {
    if (isWorking) return
    isWorking = true
    sliceEnd = readTime() + SLICE_MS
    for (let next = takeNext(); next; next = takeNext()) {
      const { job, resolve, reject } = next
      await scanAll(job).then(resolve, reject)
    }
    isWorking = false
  }

  function takeNext(): Waiting | undefined {
    const shown = waiting.findIndex(({ job }) => job.isVisible)
    return waiting.splice(Math.max(0, shown), 1)[0]
  }

  return (job) =>
    new Promise((resolve, reject) => {
      waiting.push({ job, resolve, reject })
      void work()
    })
}
