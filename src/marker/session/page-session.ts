/** Runs the marks of one page for as long as it lives, as settings, the page's kind and the user's request decide. */
import { toListsVersion } from '../../core/lexicon/lists-version.ts'
import { type Explanation, explainCandidate } from '../../core/recognizer/explain.ts'
import type { Candidate, Mention } from '../../core/recognizer/mention.ts'
import { createWrongHere, type IsBeside, looksAtNeighbours, type WrongHere } from '../../core/recognizer/wrong-here.ts'
import { applyAct, isSameAct, type LastingAct } from '../../core/settings/lasting-act.ts'
import type { MarkStyle } from '../../core/settings/mark-style.ts'
import { listHidden, type Settings } from '../../core/settings/settings.ts'
import type { MarkingDecision } from '../../core/settings/site-rules.ts'
import { compareInPage } from '../../page/dom/document-order.ts'
import { watchSpaNavigation } from '../../page/dom/spa-navigation.ts'
import { createHighlightPainter } from '../../page/paint/highlight-painter.ts'
import type { ShadowStyles } from '../../page/paint/shadow-styles.ts'
import { findMentions } from '../../page/scan/find-mentions.ts'
import type { Painter, PainterMaker } from '../../page/scan/painter.ts'
import type { PlacedMention } from '../../page/scan/scan-block.ts'
import type { TextBlock } from '../../page/scan/text-blocks.ts'
import type { ScanTexts } from '../../page/scan/text-scanner.ts'
import { type PageWatch, watchPage } from '../../page/scan/watch-page.ts'
import { notePageHistory } from '../../page/source/articles/page-history.ts'
import type { ScanPart } from '../../protocol/scan-request.ts'
import type { PageRole } from './page-role.ts'

export interface PageSession {
  /** Applies changed settings. */
  applySettings(settings: Settings): void
  /** Marks this page whatever its kind, until it is left. */
  markAnyway(): { ok: true }
  /** Holds an act for as long as the page is open; nothing is stored. */
  addAct(act: LastingAct): void
  /** Removes such an act; false where there is none. */
  forgetAct(act: LastingAct): boolean
  /** Whether this document is marked now. */
  isMarking(): boolean
  /** The site whose rules apply here. */
  readSite(): string
  /** Whether the document is to be marked, and why. */
  decision(): MarkingDecision
  /** Acts that hold for this page only. */
  listActs(): LastingAct[]
  /** The page's mentions, whether it is marked or not, without those that the user called wrong here. */
  mentions(): Promise<PlacedMention[]>
  /** Whether the user has not muted the mention's concept. */
  isHeard(placed: PlacedMention): boolean
  /** The mentions that are marked, in document order. */
  shown(): PlacedMention[]
  /** Their number. */
  countShown(): number
  /** Why a mention counts; null where the page is not marked. */
  explain(placed: PlacedMention): Explanation | null
  /** Notifies of every change of what is marked, until the session ends. */
  follow(follower: MarksListener): void
}

/** A part that shows something of the marks besides painting them. */
export interface MarksListener {
  /** Mentions were added, removed, or are shown differently. */
  changed(): void
  /** The mentions of a block are out of date; it will be scanned again. */
  dropped?(block: TextBlock): void
  /** The document has become another page (SPA navigation). */
  turned?(): void
}

export interface PageSessionOptions {
  /** Scans texts for a part of the terms, with the user's lists in the given version. */
  createScan(part: ScanPart, listsVersion: string): ScanTexts
  /** The settings at the start. */
  readonly firstSettings: Settings
  /** Applies the user's own mark style to this page; called only where something is marked. */
  applyStyle(style: MarkStyle): void
  /** Whether the document is to be marked; evaluated again whenever something changed. */
  readonly role: PageRole
  /** Makes marks visible in shadow roots; null where the browser does not need it. */
  readonly shadowStyles: ShadowStyles | null
  /** Brings the test for words beside a mention, for the few users who have rules with words; null where it cannot. */
  loadIsBeside(): Promise<IsBeside | null>
}

/** Creates the session. Nothing is scanned before the page is to be marked, or a report is requested. */
export function createPageSession(options: PageSessionOptions, signal: AbortSignal): PageSession {
  const { createScan, firstSettings, applyStyle, role, shadowStyles, loadIsBeside } = options
  let stored = firstSettings
  /** Acts that hold for this page only. */
  let acts: readonly LastingAct[] = []
  /** The stored settings with this page's acts applied. */
  let settings = firstSettings
  let asked = false
  let marking: { watch: PageWatch; listsVersion: string; code: boolean; end: AbortController } | null = null
  const followers: MarksListener[] = []
  let isBeside: IsBeside | null = null
  let isWrong = readWrongHere()

  const decide = () => role.decide(settings, asked)

  /** The rules of this site; what some of them need is brought once there are any. */
  function readWrongHere(): WrongHere {
    const [rules, site] = [settings.wrongHere, role.readSite()]
    if (!isBeside && looksAtNeighbours(rules, site)) {
      void loadIsBeside().then((found) => {
        if (!found || signal.aborted) return
        isBeside = found
        applyAll()
      })
    }
    return createWrongHere(rules, site, isBeside)
  }

  function isWanted(mention: Mention, text: string): boolean {
    const { id, category } = mention.surface.concept
    if (listHidden(settings).includes(category) || settings.mutedConcepts.includes(id)) return false
    return !isWrong(mention, text)
  }

  function update(): void {
    const { mark } = decide()
    if (mark) applyStyle(settings)
    if (!mark) stop()
    else if (marking && readsAsSet(marking)) marking.watch.repaint()
    else {
      // With other terms, or with the text of code blocks included, the page has to be scanned again.
      stop()
      start(toListsVersion(settings.ownLists))
    }
    notifyChange()
  }

  /** Applies the stored settings together with this page's acts. */
  function applyAll(): void {
    settings = { ...stored }
    for (const act of acts) Object.assign(settings, applyAct(settings, act))
    isWrong = readWrongHere()
    update()
  }

  function setActs(next: readonly LastingAct[]): void {
    acts = next
    applyAll()
  }

  function readsAsSet({ listsVersion, code }: Pick<NonNullable<typeof marking>, 'listsVersion' | 'code'>): boolean {
    return listsVersion === toListsVersion(settings.ownLists) && code === settings.markCode
  }

  function stop(): void {
    marking?.end.abort()
    marking = null
  }

  function start(listsVersion: string): void {
    const end = new AbortController()
    const until = AbortSignal.any([signal, end.signal])
    const createPainter: PainterMaker = (list, isMention) => {
      const isShown = (one: Candidate, { text }: TextBlock) => isMention(one) && isWanted(one, text)
      const paint = { isShown, getSettings: () => settings, shadowStyles }
      return notifyDrops(createHighlightPainter(window, list, paint, until))
    }
    const reading = { code: settings.markCode }
    const scan = createScan('marked', listsVersion)
    const watch = watchPage(document, { scan, createPainter, onSettled: notifyChange, reading }, until)
    marking = { watch, listsVersion, code: settings.markCode, end }
  }

  function notifyChange(): void {
    for (const follower of followers) follower.changed()
  }

  function notifyDrops(painter: Painter): Painter {
    return {
      ...painter,
      drop(block) {
        painter.drop(block)
        for (const follower of followers) follower.dropped?.(block)
      },
      dropDetached() {
        painter.dropDetached()
        notifyChange()
      },
    }
  }

  /** The page's mentions, without those that the user called wrong here. */
  async function readMentions(): Promise<PlacedMention[]> {
    return (await readAll()).filter(({ mention, text }) => !isWrong(mention, text))
  }

  function isHeard({ mention }: PlacedMention): boolean {
    return !settings.mutedConcepts.includes(mention.surface.concept.id)
  }

  async function readAll(): Promise<readonly PlacedMention[]> {
    const find = (part: ScanPart) =>
      findMentions(document, createScan(part, toListsVersion(settings.ownLists)), { code: settings.markCode })
    const marked = marking ? marking.watch.mentions() : await find('marked')
    if (!settings.ownLists.some(({ isCountedOnly }) => isCountedOnly)) return marked
    return [...marked, ...(await find('counted'))].sort(
      (one, other) => compareInPage(one.block.element, other.block.element) || one.mention.start - other.mention.start,
    )
  }

  /**
   * Starts or stops marking where the decision has changed; a page that stays marked follows its own changes by itself.
   */
  function decideAgain(): void {
    if (decide().mark !== (marking !== null)) update()
  }

  watchSpaNavigation(window, signal, {
    onNewPage() {
      notePageHistory(window)
      // The user's request was for the page before.
      asked = false
      if (acts.length > 0) setActs([])
      decideAgain()
      for (const follower of followers) follower.turned?.()
    },
    onKindChange: decideAgain,
  })
  update()
  return {
    applySettings(changed) {
      stored = changed
      applyAll()
    },
    addAct: (act) => setActs([...acts.filter((one) => !isSameAct(one, act)), act]),
    forgetAct(act) {
      const left = acts.filter((one) => !isSameAct(one, act))
      const isHeld = left.length < acts.length
      if (isHeld) setActs(left)
      return isHeld
    },
    markAnyway() {
      asked = true
      update()
      return { ok: true }
    },
    isMarking: () => marking !== null,
    readSite: () => role.readSite(),
    decision: decide,
    listActs: () => [...acts],
    mentions: readMentions,
    isHeard,
    shown: () => marking?.watch.mentions().filter(({ mention, text }) => isWanted(mention, text)) ?? [],
    countShown: () => marking?.watch.count(isWanted) ?? 0,
    explain: ({ mention }) => (marking ? explainCandidate(mention, marking.watch.cues) : null),
    follow: (follower) => void followers.push(follower),
  }
}
