/**
 * Walks the text that an element holds itself or through inline elements, in reading order, with what separates it.
 * Elements whose text is one run are returned whole: in a content script's world every node that is touched costs,
 * `textContent` does not.
 */
import { bodyOf, firstChildOf, hidesProperties, isForm, nextSiblingOf, parentNodeOf } from '../dom/clobber-safe-dom.ts'
import { flowOf, isInUnreadable, isPlain, type ReadingOptions } from './readable.ts'

/** Placed in a block's text where something unreadable or another block interrupts it; no term contains it. */
export const INTERRUPTION = '\uFFFC'

export type FlowPart =
  /** A text node of the run. */
  | { readonly kind: 'text'; readonly node: Text }
  /** An inline element whose text belongs to the run as `textContent` gives it. */
  | { readonly kind: 'whole'; readonly element: Element }
  /** A separator that has no text to read. */
  | { readonly kind: 'gap'; readonly text: string }
  /** Another block, with text of its own. */
  | { readonly kind: 'block'; readonly element: Element }

const LINE_BREAK: FlowPart = { kind: 'gap', text: '\n' }
const INTERRUPTED: FlowPart = { kind: 'gap', text: INTERRUPTION }
const SILENCE: FlowPart = { kind: 'gap', text: '' }

/** Elements that are blocks by name, but inline by their style sheet. */
const setInline = new WeakSet<Element>()

/** Whether a walk reached its end: the page may have changed while it was paused, and the rest was not read. */
export type FlowEnd = 'complete' | 'cut-off'

/**
 * The parts of an element's own text, in order and lazily.
 *
 * @param styled whether the computed display of inline elements is checked: a link in a flex row is a block.
 */
export function* readFlow(
  parent: ParentNode,
  options: ReadingOptions,
  styled = false,
): Generator<FlowPart, FlowEnd, void> {
  for (let child = firstChildOf(parent); child; child = nextSiblingOf(child)) {
    if (child.nodeType === Node.TEXT_NODE) yield { kind: 'text', node: child as Text }
    else if (child instanceof Element) yield* readElement(child as Element, options, styled)
    if (parentNodeOf(child) !== parent) return 'cut-off'
  }
  return 'complete'
}

function* readElement(element: Element, options: ReadingOptions, styled: boolean): Generator<FlowPart, void, void> {
  const flow = flowOf(element, options)
  if (flow === 'break') yield LINE_BREAK
  else if (flow === 'silent') yield SILENCE
  else if (flow === 'mute') yield INTERRUPTED
  else if (flow === 'block' && !isSetInline(element)) yield { kind: 'block', element }
  else if (styled && isSetApart(element)) {
    yield INTERRUPTED
    yield* readFlow(element, options, styled)
    yield INTERRUPTED
  } else if (!styled && isPlain(element)) yield { kind: 'whole', element }
  else yield* readFlow(element, options, styled)
}

/**
 * Whether a style sheet makes an element inline that is a block by name. Checked only where text touches it, and only
 * for elements whose name says little.
 */
function isSetInline(element: Element): boolean {
  if (isForm(element)) return false
  if (element.localName !== 'div' && !element.localName.includes('-')) return false
  if (!isText(element.previousSibling) && !isText(element.nextSibling)) return false
  const display = displayOf(element)
  const inline = display === 'inline' || display === 'contents'
  if (inline) setInline.add(element)
  else setInline.delete(element)
  return inline
}

function isText(node: ChildNode | null): boolean {
  return node?.nodeType === Node.TEXT_NODE && /\S/.test((node as Text).data)
}

/** Whether an element that is inline by name is laid out apart from the text beside it. Drop caps (floated) are not. */
export function isSetApart(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  return style !== undefined && !/^(?:inline|contents|ruby|none)/.test(style.display) && style.float === 'none'
}

function displayOf(element: Element): string {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display ?? ''
}

/** The nearest element around a node that may hold its block; a shadow root for nodes directly in it. */
export function blockSourceOf(node: Node, options: ReadingOptions): Element | ShadowRoot | null {
  let source: Node | null = node.nodeType === Node.TEXT_NODE ? node.parentNode : node
  while (source?.nodeType === Node.ELEMENT_NODE) {
    if (!setInline.has(source as Element) && flowOf(source as Element, options) !== 'inline') break
    source = source.parentNode
  }
  if (hidesProperties(source)) return null
  return source instanceof Element || source instanceof ShadowRoot ? source : null
}

/** Whether a source is part of what is read: overlays are outside the body, editors are left out. */
export function isReadablePlace(source: Element | ShadowRoot, options: ReadingOptions): boolean {
  if (hidesProperties(source)) return false
  const { designMode } = source.ownerDocument
  const body = bodyOf(source.ownerDocument)
  if (!source.isConnected || designMode === 'on') return false
  for (let place = source; ; ) {
    const element = place instanceof ShadowRoot ? place.host : place
    if (isInUnreadable(element, options)) return false
    const root = element.getRootNode()
    if (!(root instanceof ShadowRoot)) return body?.contains(element) === true
    place = root
  }
}
