/** Chooses the article among a page's JSON-LD nodes, and reads the fields from which its source is judged. */
import type { StatedArticle } from '../../../core/sources/fields/page-facts.ts'
import { isLikeTitle } from '../../../core/sources/fields/title-likeness.ts'
import { type JsonGraph, type JsonNode, toNames, toTypes } from '../json-ld.ts'

/** Types of articles, the most telling first. */
const TYPES: readonly RegExp[] = [
  /^(?:LiveBlogPosting)$/,
  /^(?:\w*NewsArticle|Report)$/,
  /^(?:BlogPosting|SocialMediaPosting|ScholarlyArticle|TechArticle|Article|\w+Article|Review|CreativeWork)$/,
  /^(?:WebPage|ItemPage|NewsMediaWebPage)$/,
]

/**
 * @param titles the page's own titles: of several articles the one is meant whose headline they repeat.
 */
export function readStatedArticle(graph: JsonGraph, titles: readonly string[]): StatedArticle | null {
  const found = TYPES.flatMap((pattern) =>
    graph.nodes.filter((node) => toTypes(node).some((type) => pattern.test(type))),
  )
  const nodes = [...new Set(found)]
  const isSame = (node: JsonNode) =>
    [...toNames(node.headline, graph), ...toNames(node.name, graph)].some((text) =>
      titles.some((title) => isLikeTitle(text, title)),
    )
  const stated = nodes.filter((node) => node.datePublished !== undefined || node.author !== undefined)
  const same = stated.filter(isSame)
  const isAlone = stated.filter((node) => !isPage(node)).length <= 1
  const node = same[0] ?? (isAlone ? stated[0] : undefined) ?? nodes.find(isSame)
  if (!node) return readBaiduArticle(graph)
  // A page and its article may each state a part.
  const others = same.filter((one) => one !== node)
  const first = (field: string): string[] => {
    for (const one of [node, ...others]) {
      const names = toNames(one[field], graph)
      if (names.length > 0) return names
    }
    return []
  }
  return {
    type: toTypes(node)[0] ?? '',
    headlines: [...toNames(node.headline, graph), ...toNames(node.name, graph)],
    authors: first('author').length > 0 ? first('author') : first('creator'),
    people: [node, ...others].flatMap(({ author }) => listPeople(author, graph)),
    publishers: first('publisher'),
    published: first('datePublished').length > 0 ? first('datePublished') : first('dateCreated'),
    modified: first('dateModified'),
  }
}

/** Names of the authors that are of the type of persons. */
function listPeople(author: unknown, graph: JsonGraph): string[] {
  return (Array.isArray(author) ? author : [author]).flatMap((one: unknown) => {
    const node = graph.resolve(one)
    const isPerson = typeof node === 'object' && node !== null && toTypes(node as JsonNode).includes('Person')
    return isPerson ? toNames(node, graph) : []
  })
}

/** Baidu's form of an article (cambrian.jsonld): it has no type, and names of its own. */
function readBaiduArticle(graph: JsonGraph): StatedArticle | null {
  const node = graph.nodes.find(({ '@context': context }) => /cambrian/.test(String(context)))
  if (!node) return null
  const [published, modified] = [toNames(node.pubDate, graph), toNames(node.upDate, graph)]
  return {
    type: 'Article',
    headlines: toNames(node.title, graph),
    authors: [],
    people: [],
    publishers: [],
    published,
    modified,
  }
}

function isPage(node: JsonNode): boolean {
  return toTypes(node).some((type) => /Page$/.test(type))
}
