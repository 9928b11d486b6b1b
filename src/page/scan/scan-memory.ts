/** Remembers what was found in each source's text, so that text which did not change is never scanned twice. */
import type { BlockScan } from '../../core/recognizer/mention.ts'

export interface ScanMemory<Source extends object> {
  /** What was found in this very text of a source; undefined where it is not known. */
  recall(source: Source, text: string): BlockScan | undefined
  note(source: Source, text: string, scan: BlockScan): void
}

const NOTHING: BlockScan = { candidates: [], cues: [] }

/** Texts are remembered by length and hash: a page's own copies of them would double what it holds. */
export function createScanMemory<Source extends object>(): ScanMemory<Source> {
  const known = new WeakMap<Source, { length: number; hash: number; scan: BlockScan }>()
  return {
    recall(source, text) {
      const found = known.get(source)
      return found?.length === text.length && found.hash === hash(text) ? found.scan : undefined
    },
    note(source, text, scan) {
      const isEmpty = scan.candidates.length === 0 && scan.cues.length === 0
      known.set(source, { length: text.length, hash: hash(text), scan: isEmpty ? NOTHING : scan })
    },
  }
}

/** FNV-1a, 32 bit, over UTF-16 units; after http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value
}
