/**
 * What a user asks of a page beyond its marks: saving, cards, the navigator, the popup's report, saved quotes. They are
 * a script of their own, which comes into a page when it is first needed: most pages are only read.
 */
import type { IsBeside } from '../../core/recognizer/wrong-here.ts'
import type { Settings } from '../../core/settings/settings.ts'
import type { PointerPlace } from '../../page/overlay/pointer-place.ts'
import type { ShadowStyles } from '../../page/paint/shadow-styles.ts'
import type { PlacedMention } from '../../page/scan/scan-block.ts'
import type { PageMessageName } from '../../protocol/messages.ts'
import type { Handlers } from '../../protocol/router.ts'
import type { PageSession } from './page-session.ts'

/** Messages that only the tools answer. */
export type ToolMessageName = Exclude<PageMessageName, 'page.mark' | 'page.forgetAct' | 'page.follow'>

export interface PageTools {
  readonly handlers: Handlers<ToolMessageName>
  /** Opens the card of a mention that the user pointed at. */
  openCard(placed: PlacedMention, way: 'rest' | 'tap'): void
  /** Whether an event is one of an open card. */
  holdsCard(event: Event): boolean
  /** Whether a word stands beside a mention. */
  readonly isBeside: IsBeside
  /** Marks what was saved from this page, and follows it from then on. */
  updateSavedQuotes(): void
}

export interface PageToolsContext {
  readonly session: PageSession
  readSettings(): Settings
  readonly pointer: PointerPlace
  readonly shadowStyles: ShadowStyles | null
  /** Ends with the marker. */
  readonly signal: AbortSignal
}

export type CreatePageTools = (context: PageToolsContext) => PageTools

const KEY = Symbol.for('sectorlens.page-tools')
type World = { [KEY]?: CreatePageTools }

/** Called by the script of the tools: leaves them for the marker in the same world. */
export function offerPageTools(create: CreatePageTools): void {
  const world = globalThis as World
  world[KEY] = create
}

/**
 * Creates a function that gets the tools, and has their script brought at its first call.
 *
 * @param bring has the script brought; false where that was not possible.
 * @returns null where they cannot be had: the page or the extension is gone.
 */
export function createToolsLoader(
  bring: () => Promise<boolean>,
  context: PageToolsContext,
): { load(): Promise<PageTools | null>; readonly loaded: PageTools | null } {
  const world = globalThis as World
  // Those of an earlier version of the extension are of no use.
  delete world[KEY]
  let loaded: PageTools | null = null
  let loading: Promise<PageTools | null> | null = null

  async function load(): Promise<PageTools | null> {
    if (!world[KEY]) await bring()
    loaded = world[KEY]?.(context) ?? null
    // The next call tries again.
    if (!loaded) loading = null
    return loaded
  }
  return {
    load() {
      loading ??= load()
      return loading
    },
    get loaded() {
      return loaded
    },
  }
}
