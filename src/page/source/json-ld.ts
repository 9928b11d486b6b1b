/** The nodes of a page's JSON-LD, with references resolved within the page. Bounded; broken data counts as none. */
import { decodeEntities } from '../../core/text/html-entities.ts'
import { parseNearlyJson } from '../../core/text/nearly-json.ts'

export type JsonNode = Readonly<Record<string, unknown>>

/** Limits for depth of graphs, number of nodes and length of a script: no real article exceeds them. */
const DEEPEST = 8
const MOST_NODES = 2000
const LONGEST_SCRIPT = 400_000
const MOST_TEXTS = 50

/** The values of all scripts, in the order of the page. */
export function readJsonLd(document: Document): unknown[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]')
  return [...scripts].flatMap(({ textContent }) =>
    (textContent ?? '').length > LONGEST_SCRIPT ? [] : parseNearlyJson(textContent ?? ''),
  )
}

/** All nodes of a page's JSON-LD and what their ids stand for. */
export interface JsonGraph {
  /** In the order of the page, outer nodes before inner ones. */
  readonly nodes: readonly JsonNode[]
  /** The node that a reference means, else the value itself. */
  resolve(value: unknown): unknown
}

export function toGraph(roots: readonly unknown[]): JsonGraph {
  const nodes: JsonNode[] = []
  const byId = new Map<string, JsonNode>()
  const collect = (value: unknown, depth: number): void => {
    if (depth === 0 || nodes.length >= MOST_NODES || typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const item of value) collect(item, depth - 1)
      return
    }
    const node = value as JsonNode
    nodes.push(node)
    const id = node['@id']
    // A reference has nothing but its id; the node that says more is the one that is meant.
    if (typeof id === 'string' && Object.keys(node).length > Object.keys(byId.get(id) ?? {}).length) byId.set(id, node)
    for (const inner of Object.values(node)) collect(inner, depth - 1)
  }
  collect(roots, DEEPEST)
  return {
    nodes,
    resolve(value) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
      const { '@id': id, name } = value as JsonNode
      return typeof id === 'string' && name === undefined ? (byId.get(id) ?? value) : value
    },
  }
}

/** Types of a node without the address of the vocabulary. */
export function toTypes(node: JsonNode): string[] {
  const { '@type': type } = node
  return (Array.isArray(type) ? type : [type]).flatMap((name) =>
    typeof name === 'string' ? [name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1)] : [],
  )
}

/** The names in a field: a text, an object's name (also a name within a name), a reference, or a list of these. */
export function toNames(value: unknown, graph: JsonGraph, depth = 4): string[] {
  if (depth === 0) return []
  const plain = graph.resolve(value)
  if (typeof plain === 'string') return plain.trim() === '' ? [] : [decodeEntities(plain).trim()]
  if (Array.isArray(plain)) return plain.slice(0, MOST_TEXTS).flatMap((item) => toNames(item, graph, depth - 1))
  if (typeof plain !== 'object' || plain === null) return []
  const { name, '@value': stated, givenName, familyName } = plain as JsonNode
  const names = toNames(name ?? stated, graph, depth - 1)
  if (names.length > 0 || typeof familyName !== 'string') return names
  return [[givenName, familyName].filter((part) => typeof part === 'string').join(' ')]
}
