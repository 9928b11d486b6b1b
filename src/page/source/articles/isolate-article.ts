/**
 * Copies one article of a document into an empty document of its own, in which nothing is shown, loaded or run, so that
 * it is read by the same rules as a page that holds nothing else. The page is not touched.
 */
import { toArticleKey } from '../../../core/sources/article-key.ts'
import { isLikeTitle } from '../../../core/sources/fields/title-likeness.ts'
import { parseNearlyJson } from '../../../core/text/nearly-json.ts'
import { type JsonNode, toGraph, toNames } from '../json-ld.ts'
import type { ArticleScope } from './article-scope.ts'
import type { ArticleUnit } from './article-units.ts'

const MOST_SCRIPTS = 60
const LONGEST_SCRIPT = 400_000

export function isolateArticle(document: Document, scope: ArticleScope): Document {
  const copy = document.implementation.createHTMLDocument(scope.unit?.title ?? scope.title)
  copy.documentElement.lang = document.documentElement.lang
  for (const [name, content] of scope.metas) {
    const meta = copy.createElement('meta')
    meta.setAttribute('name', name)
    meta.setAttribute('content', content)
    copy.head.append(meta)
  }
  for (const script of listOwnScripts(document, scope)) copy.head.append(copy.importNode(script, true))
  if (scope.unit) copy.body.append(...toChildren(copyUnit(scope.unit, copy)))
  return copy
}

/** A body's children go into the copy's own body. */
function toChildren(root: Node): Node[] {
  return root.nodeName === 'BODY' ? [...root.childNodes] : [root]
}

/** Imported at once: a clone within the page's document would run the constructors of its custom elements. */
function copyUnit({ root, heading, until }: ArticleUnit, copy: Document): Node {
  const whole = copy.importNode(root, true)
  if (!until) return whole
  const [first, next] = [findSame(root, heading, whole), findSame(root, until, whole)]
  const range = copy.createRange()
  range.selectNodeContents(whole)
  if (next) range.setStartBefore(next)
  if (next) range.deleteContents()
  range.selectNodeContents(whole)
  if (first) range.setEndBefore(first)
  if (first) range.deleteContents()
  return whole
}

/** The node of a copy at the place of another in the original. */
function findSame(root: Node, node: Node, copy: Node): Node | null {
  const path: number[] = []
  for (let at: Node | null = node; at && at !== root; at = at.parentNode)
    path.unshift(at.parentNode ? [...at.parentNode.childNodes].indexOf(at as ChildNode) : -1)
  return path.reduce<Node | null>((at, index) => at?.childNodes[index] ?? null, copy)
}

/** The elements with JSON-LD that describes this article, by its headline or its address: data that no browser runs. */
function listOwnScripts(document: Document, { unit, title, address }: ArticleScope): Element[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]')
  const own = unit?.title ?? title
  const key = toArticleKey(address, '')
  const found: Element[] = []
  for (let index = 0; index < Math.min(scripts.length, MOST_SCRIPTS); index++) {
    const script = scripts[index]
    const text = script?.textContent ?? ''
    if (!script || text.length > LONGEST_SCRIPT) continue
    const graph = toGraph(parseNearlyJson(text))
    const isOwn = (node: JsonNode) => {
      const headlines = toNames(node.headline, graph)
      if (headlines.length > 0) return headlines.some((headline) => own !== '' && isLikeTitle(headline, own))
      return typeof node.url === 'string' && node.datePublished !== undefined && toArticleKey(node.url, '') === key
    }
    if (graph.nodes.some(isOwn)) found.push(script)
  }
  return found
}
