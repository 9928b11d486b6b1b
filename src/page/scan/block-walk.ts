/**
 * Finds the blocks under a root, children before their parents' own text. A walk is a generator that yields null now
 * and then, so that pages of any size are read in slices; the page may change in between.
 */
import { hidesProperties, isForm } from '../dom/clobber-safe-dom.ts'
import { flowOf, isPlain, type ReadingOptions } from './readable.ts'
import { createTextBlock, type TextBlock } from './text-blocks.ts'
import { type FlowEnd, type FlowPart, INTERRUPTION, readFlow } from './text-flow.ts'

/** What a walk reports besides blocks. */
export interface WalkEvents {
  /** An element has an open shadow root. */
  onShadowRoot(root: ShadowRoot): void
  /** A custom element, which may get a shadow root later. */
  onCustomElement(element: Element): void
  /** The page changed at the walk's position: the rest of this element was not read. */
  onCutOff(source: Element | ShadowRoot): void
}

/** For callers that only want the blocks. */
export const NO_EVENTS: WalkEvents = { onShadowRoot() {}, onCustomElement() {}, onCutOff() {} }

/** Parts of one element that are read between two yields. */
const PARTS_BETWEEN_YIELDS = 32

const READABLE = /[^\s\uFFFC]/

/** An element whose parts are being read. */
interface Opened {
  readonly source: Element | ShadowRoot
  readonly parts: Generator<FlowPart, FlowEnd, void>
  readonly order: number
  text: string
  hasText: boolean
}

/**
 * The blocks under a root that hold text, its own included unless it is part of the line around it; null is a yield.
 */
export function* walkBlocks(
  root: Element | ShadowRoot,
  options: ReadingOptions,
  events: WalkEvents,
): Generator<TextBlock | null, void, void> {
  const flow = root instanceof Element ? flowOf(root, options) : 'block'
  if (flow === 'mute' || flow === 'silent' || flow === 'break') return
  if (root instanceof Element) notifyOfElement(root, events)
  const own = flow === 'block' ? root : null
  let order = 0
  const open = (source: Element | ShadowRoot): Opened => ({
    source,
    parts: readFlow(source, options),
    order: order++,
    text: '',
    hasText: false,
  })
  const opened = [open(root)]
  let parts = 0
  for (let top = opened.at(-1); top; top = opened.at(-1)) {
    if (++parts % PARTS_BETWEEN_YIELDS === 0) yield null
    const { done, value } = top.parts.next()
    if (done) {
      opened.pop()
      if (value === 'cut-off') events.onCutOff(top.source)
      else if (top.hasText && (top.source !== root || own) && !hidesProperties(top.source))
        yield createTextBlock({ ...top, isWhole: false, options, styled: false })
    } else if (value.kind !== 'block') {
      if (value.kind === 'whole') notifyOfElement(value.element, events)
      add(top, value)
    } else {
      top.text += INTERRUPTION
      notifyOfElement(value.element, events)
      if (!isPlain(value.element)) opened.push(open(value.element))
      else {
        const block = readWhole(value.element, options, order++)
        if (block) yield block
      }
    }
  }
}

/** Reads a source's own text; null where there is none. */
export function readBlock(source: Element | ShadowRoot, options: ReadingOptions, styled = false): TextBlock | null {
  if (!styled && isPlain(source)) return readWhole(source, options, 0)
  const read = { text: '', hasText: false }
  for (const part of readFlow(source, options, styled)) {
    if (part.kind === 'block') read.text += INTERRUPTION
    else add(read, part)
  }
  return read.hasText ? createTextBlock({ source, text: read.text, isWhole: false, options, styled, order: 0 }) : null
}

function readWhole(source: Element | ShadowRoot, options: ReadingOptions, order: number): TextBlock | null {
  const text = source.textContent ?? ''
  return READABLE.test(text) ? createTextBlock({ source, text, isWhole: true, options, styled: false, order }) : null
}

function add(to: Pick<Opened, 'text' | 'hasText'>, part: Exclude<FlowPart, { kind: 'block' }>): void {
  if (part.kind === 'gap') {
    to.text += part.text
    return
  }
  const text = part.kind === 'text' ? part.node.data : (part.element.textContent ?? '')
  to.text += text
  to.hasText ||= READABLE.test(text)
}

function notifyOfElement(element: Element, events: WalkEvents): void {
  if (isForm(element)) return
  const { shadowRoot } = element
  if (shadowRoot) events.onShadowRoot(shadowRoot)
  else if (element.localName.includes('-')) events.onCustomElement(element)
}
