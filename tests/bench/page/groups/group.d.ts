/** What a group of metrics gets and gives. */

import type { Terms } from '../../page-text.mjs'
import type { Chromium } from '../browsers/chromium.mjs'
import type { serveHeldPages } from '../browsers/held-pages.mjs'
import type { Figures } from '../clocks/turns.mjs'
import type { Kind } from '../pages.mjs'

export interface PageContent {
  readonly html: string
  readonly folder: string
  /** how many terms were put into it */
  readonly terms: number
}

/** The folders that browsers load. */
export interface Build {
  readonly chrome: string
  /** null: not built for it */
  readonly firefox: string | null
}

export interface Context {
  readonly build: Build
  /** null: none was given to compare with */
  readonly buildBefore: Build | null
  readonly now: Chromium
  readonly before: Chromium | null
  readonly without: Chromium
  readonly server: Awaited<ReturnType<typeof serveHeldPages>>
  readonly terms: Terms
  /** The same object for the same arguments. */
  readonly contentOf: (kind: Kind, units: number) => PageContent
  readonly quick: boolean
  readonly report: (what: string) => void
}

export interface Outcome {
  readonly metrics: Readonly<Record<string, number>>
  readonly notes?: readonly string[]
  readonly pages?: readonly PageTable[]
}

export interface PageTable {
  readonly title: string
  readonly terms: number
  readonly figures: Figures
}

export interface Group {
  readonly measure: (context: Context) => Promise<Outcome>
  /** The metrics that there are only beside a build before. */
  readonly needsBefore?: readonly string[]
}
