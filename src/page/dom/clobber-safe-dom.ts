/**
 * What the platform says of a node, where names of the page hide it: a form gives its field called `nextSibling` for its
 * next sibling, a document its form called `body` for its body, and that in every world (HTML, "LegacyOverrideBuiltIns").
 * A page reads on unharmed; who walks over it goes in circles.
 */

/** Takes the getters when they are first needed: some who import this never meet a node. */
function builtIn<T>(name: string, getPrototype: () => object): (of: object) => T {
  let getter: (() => T) | undefined
  return (of) => {
    getter ??= Object.getOwnPropertyDescriptor(getPrototype(), name)?.get as () => T
    return getter.call(of)
  }
}

const ofNodes = () => Node.prototype
const ofElements = () => Element.prototype
const ofDocuments = () => Document.prototype
const readNextSibling = builtIn<ChildNode | null>('nextSibling', ofNodes)
const readParentNode = builtIn<ParentNode | null>('parentNode', ofNodes)

export const bodyOf: (document: Document) => HTMLElement | null = builtIn('body', ofDocuments)
export const rootElementOf: (document: Document) => HTMLElement = builtIn('documentElement', ofDocuments)
export const parentElementOf: (node: Node) => HTMLElement | null = builtIn('parentElement', ofNodes)
export const firstChildOf: (parent: ParentNode) => ChildNode | null = builtIn('firstChild', ofNodes)
export const assignedSlotOf: (element: Element) => HTMLSlotElement | null = builtIn('assignedSlot', ofElements)

/** Whether a node is a form; no other element's fields hide anything. */
export function isForm(node: Node): boolean {
  const { localName } = node as Element
  return localName === 'form' || (localName !== undefined && typeof localName !== 'string')
}

export function nextSiblingOf(node: ChildNode): ChildNode | null {
  return node.nodeType !== Node.TEXT_NODE && isForm(node) ? readNextSibling(node) : node.nextSibling
}

export function parentNodeOf(node: ChildNode): ParentNode | null {
  return node.nodeType !== Node.TEXT_NODE && isForm(node) ? readParentNode(node) : node.parentNode
}

/** What a block's element is asked for. */
const ASKED = `checkVisibility children closest compareDocumentPosition contains firstChild firstElementChild
  getBoundingClientRect getRootNode hasAttribute hasAttributes isConnected localName matches nextSibling nodeType
  ownerDocument parentElement parentNode querySelector shadowRoot textContent`.split(/\s+/)

/** Whether an element hides something of itself that is asked of blocks: what it holds directly is not read then. */
export function hidesItself(element: unknown): boolean {
  return element instanceof HTMLFormElement && ASKED.some((name) => Object.hasOwn(element, name))
}
