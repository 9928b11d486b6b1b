/** The original of a translated place, where the page still has it: beside the translation, hidden, or in an attribute. */
import type { MarkedPlace, Translator } from './translation-marks.ts'

const LONGEST = 4000
/** Elements of the line; the nearest other one around a translation holds its original too. */
const INLINE = new Set('A B BDI BDO CITE CODE EM FONT I MARK Q S SMALL SPAN STRONG SUB SUP U'.split(' '))

/** One line; empty where the page has it no more. */
export function findOriginal({ translator, elements }: MarkedPlace): string {
  const texts = elements.map((element) => readOriginal(translator, element))
  const whole = [...new Set(texts.filter((text) => text !== ''))].join(' ')
  return whole.length <= LONGEST ? whole : ''
}

function readOriginal(translator: Translator, element: Element): string {
  const { attribute = '', original, beside } = translator
  for (const name of attribute.split(' ').filter(Boolean)) {
    const text = toLine(element.getAttribute(name) ?? '')
    if (text !== '') return text
  }
  if (original !== undefined) return toLine(element.querySelector(original)?.textContent ?? '')
  return beside === true ? readBeside(translator, element) : ''
}

/** The text around a translation, without what the translator put in; before it, where the two are elements of their own. */
function readBeside({ words }: Translator, element: Element): string {
  let outermost = element
  for (let around = element.parentElement; around; around = around.parentElement)
    if (around.matches(words)) outermost = around
  let block = outermost.parentElement
  while (block && INLINE.has(block.tagName) && block.parentElement) block = block.parentElement
  const inBlock = block ? textWithout(block, words) : ''
  return inBlock || toLine(textWithout(outermost.previousElementSibling, words))
}

function textWithout(block: Element | null, words: string): string {
  if (!block) return ''
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest(`${words},script,style`) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  let text = ''
  while (text.length <= LONGEST && walker.nextNode()) text += walker.currentNode.nodeValue ?? ''
  return toLine(text)
}

function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
