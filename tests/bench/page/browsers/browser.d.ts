/** What the drivers of Chromium and Firefox have in common for the benchmark. */
import type { Evaluate } from './chromium.mjs'
import type { Family } from './process-family.mjs'

export type { Evaluate }

export interface OpenPage {
  /** of its process, whose main thread is the page's */
  readonly pid: number
  /** about the CPU milliseconds that finding the process took */
  readonly burnt: number
  readonly evaluate: Evaluate
  /** A fresh world apart from the page's own, as content scripts have it. */
  readonly openWorld: () => Promise<Evaluate>
  /** Does nothing where the browser offers no such command. */
  readonly collectGarbage: () => Promise<void>
  readonly close: () => Promise<void>
}

export interface BenchBrowser {
  readonly version: string
  readonly family: Family
  /** null without the extension */
  readonly extensionDir: string | null
  /** A tab in front, in a process of its own. */
  readonly open: (url: string) => Promise<OpenPage>
  readonly close: () => Promise<void>
}
