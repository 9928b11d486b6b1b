/**
 * DOM properties read safely where the page clobbers them by name: a form returns its field named `nextSibling` instead
 * of its next sibling, a document its form named `body` instead of its body, and this in every world (HTML,
 * "LegacyOverrideBuiltIns"). Such a page works as usual, but a script that walks its nodes would loop for ever.
 */

/** Looks up the getters when they are first needed: some importers run where there is no DOM. */
function nativeGetter<T>(name: string, getPrototype: () => object): (of: object) => T {
  let getter: (() => T) | undefined
  return (of) => {
    getter ??= Object.getOwnPropertyDescriptor(getPrototype(), name)?.get as () => T
    return getter.call(of)
  }
}

const ofNodes = () => Node.prototype
const ofElements = () => Element.prototype
const ofDocuments = () => Document.prototype
const readNextSibling = nativeGetter<ChildNode | null>('nextSibling', ofNodes)
const readParentNode = nativeGetter<ParentNode | null>('parentNode', ofNodes)

export const bodyOf: (document: Document) => HTMLElement | null = nativeGetter('body', ofDocuments)
export const rootElementOf: (document: Document) => HTMLElement = nativeGetter('documentElement', ofDocuments)
export const parentElementOf: (node: Node) => HTMLElement | null = nativeGetter('parentElement', ofNodes)
export const firstChildOf: (parent: ParentNode) => ChildNode | null = nativeGetter('firstChild', ofNodes)
export const assignedSlotOf: (element: Element) => HTMLSlotElement | null = nativeGetter('assignedSlot', ofElements)

/** Whether a node is a form; the fields of no other element hide its properties. */
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

/** The properties and methods that are used on a block's element. */
const USED_PROPERTIES = `checkVisibility children closest compareDocumentPosition contains firstChild firstElementChild
  getBoundingClientRect getRootNode hasAttribute hasAttributes isConnected localName matches nextSibling nodeType
  ownerDocument parentElement parentNode querySelector shadowRoot textContent`.split(/\s+/)

/** Whether an element's fields hide any property used on blocks: its own text is not read then. */
export function hidesProperties(element: unknown): boolean {
  return element instanceof HTMLFormElement && USED_PROPERTIES.some((name) => Object.hasOwn(element, name))
}
