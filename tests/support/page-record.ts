/**
 * Records all that a page and its own scripts can see of it, for comparison with the same page in a browser without
 * the extension. The functions used for reading are taken before any script of the page runs: hostile pages redefine
 * prototypes and hide behind names.
 */
import type { Page } from 'puppeteer-core'

export interface PageRecord {
  /**
   * Every node with the number of its parent, open shadow roots included: two adjacent text nodes are two entries.
   * Overlay hosts are left out. Many entries are summarised as one, and long ones by their beginning, with a checksum
   * over all.
   */
  nodes: string[]
  /** Bare elements at the end of the document element. */
  hosts: number
  /** Fields with their content and selection. */
  fields: string[]
  selection: string
  /** The number of the focused element. */
  focus: string
  /** What is scrolled, and how far. */
  scrolled: string[]
  /** The page's own record of its changes since its document was complete, and of changed attributes from the start. */
  changes: string[]
  /** Errors that reached the page. */
  errors: string[]
  /** Names in the window; style sheets of the document, and adopted ones. */
  globals: string[]
}

type Recorder = typeof globalThis & { readRecord(): PageRecord }

/** Lets a page record itself from its very start, as a script of its own would. */
export async function recordFromStart(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const [Places, Text] = [Map, String]
    const lookUp = Function.prototype.call.bind(Map.prototype.get) as (places: object, node: Node | null) => string
    const put = Function.prototype.call.bind(Map.prototype.set) as (places: object, node: Node, place: string) => void
    const reader = <T>(prototype: object, name: string): ((of: object) => T) => {
      const read = Object.getOwnPropertyDescriptor(prototype, name)?.get as () => T
      const call = Function.prototype.call.bind(read) as (of: object) => T
      return (of) => call(of)
    }
    const nameOf = reader<string>(Node.prototype, 'nodeName')
    const typeOf = reader<number>(Node.prototype, 'nodeType')
    const parentOf = reader<Node | null>(Node.prototype, 'parentNode')
    const dataOf = reader<string>(CharacterData.prototype, 'data')
    const attributesOf = reader<NamedNodeMap>(Element.prototype, 'attributes')
    const rootOf = reader<ShadowRoot | null>(Element.prototype, 'shadowRoot')
    const topOf = reader<number>(Element.prototype, 'scrollTop')
    const leftOf = reader<number>(Element.prototype, 'scrollLeft')
    const rootElementOf = reader<Element>(Document.prototype, 'documentElement')
    const charAt = Function.prototype.call.bind(String.prototype.charCodeAt) as (text: string, index: number) => number
    const startOf = Function.prototype.call.bind(String.prototype.slice) as (
      text: string,
      from: number,
      to: number,
    ) => string
    const focusOf = reader<Element | null>(Document.prototype, 'activeElement')
    const sheetsOf = reader<StyleSheetList>(Document.prototype, 'styleSheets')
    const adoptedOf = reader<ArrayLike<unknown>>(Document.prototype, 'adoptedStyleSheets')
    const adoptedIn = reader<ArrayLike<unknown>>(ShadowRoot.prototype, 'adoptedStyleSheets')
    const walk = Function.prototype.call.bind(Document.prototype.createTreeWalker) as (
      document: Document,
      root: Node,
    ) => TreeWalker
    const select = Function.prototype.call.bind(Document.prototype.getSelection) as (of: Document) => Selection
    const namesOf = Object.getOwnPropertyNames
    const observed = { subtree: true, childList: true, attributes: true, characterData: true }

    const changes: string[] = []
    const errors: string[] = []
    let isParsed = false
    function note(records: MutationRecord[]): void {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        // How the parser groups its insertions differs from load to load.
        if (!isParsed && type !== 'attributes') continue
        changes[changes.length] =
          `${type} ${nameOf(target)} ${attributeName} +${addedNodes.length} -${removedNodes.length}`
      }
    }
    const observer = new MutationObserver(note)
    observer.observe(document, observed)
    const startAnew = () => {
      note(observer.takeRecords())
      isParsed = true
    }
    addEventListener('DOMContentLoaded', startAnew, { capture: true })
    addEventListener('error', (event) => {
      errors[errors.length] = event.message
    })
    addEventListener('unhandledrejection', (event) => {
      errors[errors.length] = Text(event.reason)
    })

    /** A checksum that changes with every letter and with their order (FNV-1a). */
    function sum(text: string): number {
      let hash = 0x811c9dc5
      for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ charAt(text, index), 0x01000193)
      return hash >>> 0
    }

    function shorten(lines: readonly string[]): string[] {
      const size = lines.length > 3000 ? 500 : 1
      const short: string[] = []
      for (let from = 0; from < lines.length; from += size) {
        let part = ''
        for (let index = from; index < from + size && index < lines.length; index++) part += `${lines[index]}\n`
        short[short.length] = part.length > 300 ? `${startOf(part, 0, 200)}… ${part.length} ${sum(part)}` : part
      }
      return short
    }

    function readRecord(): PageRecord {
      const nodes: string[] = []
      let hosts = 0
      const fields: string[] = []
      const scrolled = [`${scrollX} ${scrollY}`]
      const places = new Places<Node | null, string>()
      const roots: Node[] = [document]
      const add = (to: string[], line: string) => {
        to[to.length] = line
      }
      for (let at = 0; at < roots.length; at++) {
        const root = roots[at] as Node
        const walker = walk(document, root)
        let number = 0
        for (let node: Node | null = root; node; node = walker.nextNode()) {
          const type = typeOf(node)
          if (type === 1 && nameOf(node) === 'DIV' && parentOf(node) === rootElementOf(document)) {
            if (attributesOf(node).length === 0) {
              hosts++
              continue
            }
          }
          put(places, node, `${at}:${number++}`)
          let line = `${lookUp(places, parentOf(node))} ${nameOf(node)}`
          if (type === 3 || type === 8) line += ` ${dataOf(node)}`
          if (node === root && at > 0) line += ` adopts ${adoptedIn(node).length}`
          if (type === 1) {
            const attributes = attributesOf(node)
            for (let index = 0; index < attributes.length; index++) {
              const { name, value } = attributes[index] as Attr
              line += ` ${name}=${value}`
            }
            if (topOf(node) !== 0 || leftOf(node) !== 0) add(scrolled, `${line} ${topOf(node)} ${leftOf(node)}`)
            if (node instanceof HTMLInputElement) {
              add(fields, `${node.value} ${node.checked} ${node.selectionStart} ${node.selectionEnd}`)
            } else if (node instanceof HTMLTextAreaElement) {
              add(fields, `${node.value} ${node.selectionStart} ${node.selectionEnd}`)
            } else if (node instanceof HTMLSelectElement) add(fields, node.value)
            const shadow = rootOf(node)
            if (shadow) roots[roots.length] = shadow
          }
          add(nodes, line)
        }
      }
      const selection = select(document)
      const placeOf = (node: Node | null, offset: number) => `${node && lookUp(places, node)} ${offset}`
      return {
        nodes: shorten(nodes),
        hosts,
        fields,
        selection: `${placeOf(selection.anchorNode, selection.anchorOffset)} ${placeOf(selection.focusNode, selection.focusOffset)}`,
        focus: Text(lookUp(places, focusOf(document))),
        scrolled,
        changes,
        errors,
        globals: [...namesOf(window).sort(), `sheets ${sheetsOf(document).length} ${adoptedOf(document).length}`],
      }
    }
    Object.defineProperty(window, 'readRecord', { value: readRecord, enumerable: false })
  })
}

export function readRecord(page: Page): Promise<PageRecord> {
  return page.evaluate(() => (window as unknown as Recorder).readRecord())
}

/** A record without additions and removals of single elements at the document element, and their number. */
export interface HostChanges {
  record: PageRecord
  came: number
  went: number
}

export function takeHostChangesAway(record: PageRecord): HostChanges {
  const [came, went] = ['childList HTML null +1 -0', 'childList HTML null +0 -1']
  const count = (line: string) => record.changes.filter((one) => one === line).length
  const changes = record.changes.filter((line) => line !== came && line !== went)
  return { record: { ...record, changes }, came: count(came), went: count(went) }
}

/**
 * Where two records differ, one line for each part that does; long parts are shown by their first difference, because
 * a page may have a hundred thousand nodes.
 */
export function findDifferences(record: PageRecord, other: PageRecord): string[] {
  return (Object.keys(record) as (keyof PageRecord)[]).flatMap((part) => {
    const [some, others] = [[record[part]].flat().map(String), [other[part]].flat().map(String)]
    const length = Math.max(some.length, others.length)
    for (let index = 0; index < length; index++) {
      const [one, another] = [some[index], others[index]]
      if (one !== another) return `${part} ${index}: ${one?.slice(0, 200)} <> ${another?.slice(0, 200)}`
    }
    return []
  })
}
