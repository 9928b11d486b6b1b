/** Names that the page marks as the author's: by `rel`, by microdata, by class. Comments and other articles are left out. */
import type { Candidate, CandidatePlace } from '../../../core/sources/fields/candidate.ts'
import { BESIDE_ARTICLE } from '../beside-article.ts'

const KINDS: readonly (readonly [CandidatePlace, string, string])[] = [
  ['microdata', 'itemprop', '[itemprop~="author"],[itemprop~="creator"]'],
  ['rel-author', 'rel', '[rel~="author"]'],
  [
    'byline',
    'class',
    '[class*="author" i]:not([class*="authorit" i],[class*="authoriz" i]),[id*="author" i],[class*="byline" i],[class*="writer" i]',
  ],
]

const ELSEWHERE = `${BESIDE_ARTICLE},[class*="comment" i],[id*="comment" i],figure,figcaption`
/** Microdata names who took a picture in the same words as who wrote the text. */
const OF_PICTURE = '[class*="caption" i],[class*="credit" i],[itemtype*="ImageObject"]'

/** Most elements of a kind that are looked at, and most names of it that count. */
const MOST_ELEMENTS = 40
const MOST_NAMES = 8
const LONGEST = 120

export function readMarkedAuthors(document: Document): Candidate[] {
  return KINDS.flatMap(([from, name, selector]) => {
    const found: Candidate[] = []
    const elements = document.querySelectorAll(selector)
    for (let index = 0; index < Math.min(elements.length, MOST_ELEMENTS) && found.length < MOST_NAMES; index++) {
      const element = elements[index] as Element
      const value = readName(element)
      if (value === '' || found.some((one) => one.value === value) || element.closest(ELSEWHERE)) continue
      if (from === 'byline' && element.closest('aside')) continue
      if (from === 'microdata' && element.closest(OF_PICTURE)) continue
      found.push({ value, from, name })
    }
    return found
  })
}

/** The texts of an element's parts, on lines of their own: a name and a role beside it are not one name. */
function readName(element: Element): string {
  const named = element.querySelector('[itemprop~="name"]') ?? element
  const content = named.getAttribute('content')
  if (content !== null) return content.trim().slice(0, LONGEST)
  if ((named.textContent ?? '').length > LONGEST * 4) return ''
  return listTexts(named).join('\n').slice(0, LONGEST)
}

function listTexts(element: Element): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.matches('script,style') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const texts: string[] = []
  while (walker.nextNode()) {
    const text = (walker.currentNode.nodeValue ?? '').replace(/\s+/g, ' ').trim()
    if (text !== '') texts.push(text)
  }
  return texts
}
