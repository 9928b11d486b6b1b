/**
 * The part of the benchmark that runs where the recognizer runs: in Node, and in an isolated world of a page. One world
 * prepares one thing, so that the engine's optimisation for one lexicon never affects another's figures.
 */

import { compileLexicon } from '../../src/core/lexicon/compile-lexicon.ts'
import { listForms } from '../../src/core/lexicon/form-texts.ts'
import { openLexicon } from '../../src/core/lexicon/lexicon.ts'
import { getShippedLexicon } from '../../src/core/lexicon/shipped-lexicon.ts'
import { createDocumentCues } from '../../src/core/recognizer/document-cues.ts'
import { createRecognizer } from '../../src/core/recognizer/recognizer.ts'
import { foldText } from '../../src/core/text/fold-text.ts'
import { createParagraphs, flatten } from './page-text.mjs'
import { createAhoCorasicks } from './peer-aho-corasick.mjs'
import { createAlternation, createTrieRegExp, findAll, passOver } from './peers.mjs'
import { createForms, MATCHING } from './pseudo-forms.mjs'

/** @typedef {import('../../src/core/recognizer/recognizer.ts').Recognizer} Recognizer */

/** @type {Map<string, () => number>} what can be timed, by name; each gives a number that depends on its work */
const jobs = new Map([['nothing', () => 0]])
const SEED = 20261123

/**
 * Everything that is compared on pages with the shipped lexicon's terms.
 * @param {readonly number[]} sizes
 */
export function prepareShipped(sizes) {
  const lexicon = getShippedLexicon()
  const recognizer = createRecognizer(lexicon)
  const forms = listForms(lexicon.forms)
  const aho = createAhoCorasicks(forms)
  const finders = {
    'alternation giu': createAlternation(forms, 'giu'),
    'alternation g, folded': createAlternation(forms, 'g'),
    'trie giu': createTrieRegExp(forms, 'giu'),
    'trie g, folded': createTrieRegExp(forms, 'g'),
  }
  for (const size of sizes) {
    const paragraphs = createParagraphs(size, shippedTerms(), SEED)
    const page = flatten(paragraphs.join('\n'))
    // Text is folded beforehand, in favour of the peers: one that had to fold first would be slower by that.
    const folded = flatten(paragraphs.map(foldText).join('\n'))
    const add = (/** @type {string} */ name, /** @type {() => number} */ run) => jobs.set(`${name} @ ${size}`, run)
    add('characters', () => passOver(page))
    add('ours', () => readPage(recognizer, paragraphs))
    add('ours, one block', () => readPage(recognizer, [page]))
    for (const [name, pattern] of Object.entries(finders)) {
      add(name, () => findAll(pattern, pattern.ignoreCase ? page : folded).length)
    }
    for (const [name, matcher] of Object.entries(aho)) {
      add(`aho-corasick ${name}, folded`, () => matcher.matchInText(folded).length)
    }
  }
  return { forms: forms.length, names: [...jobs.keys()] }
}

/**
 * One lexicon of a given size on the page that all sizes share.
 * @param {number} count
 * @param {number} size
 * @returns {number} mentions, which must be the same for every count
 */
export function prepareGrowth(count, size) {
  const paragraphs = createParagraphs(size, MATCHING, SEED)
  const recognizer = createRecognizer(plainLexicon(createForms(count, foldText(paragraphs.join('\n')))))
  jobs.set('ours', () => readPage(recognizer, paragraphs))
  return readPage(recognizer, paragraphs)
}

/**
 * Runs a job over and over.
 * @param {string} name
 * @param {number} times
 */
export function run(name, times) {
  const job = jobs.get(name)
  if (!job) throw new Error(`There is no job "${name}".`)
  let sum = 0
  for (let left = times; left > 0; left--) sum += job()
  return sum
}

/**
 * Whether the recognizer finds what the trie RegExp finds when forms are just forms: same list, folded text, no guards.
 * @param {number} size
 * @returns {{ found: number, difference: string | null }}
 */
export function compareWithTrie(size) {
  const forms = listForms(getShippedLexicon().forms)
  const recognizer = createRecognizer(plainLexicon(forms))
  const pattern = createTrieRegExp(forms, 'g')
  let found = 0
  for (const text of createParagraphs(size, shippedTerms(), SEED).map(foldText)) {
    const ours = joinTouching(text, recognizer.find(text))
    const theirs = joinTouching(text, findAll(pattern, text))
    found += ours.length
    if (ours.join() !== theirs.join()) {
      return { found, difference: `ours ${ours.join(' | ')}; trie RegExp ${theirs.join(' | ')}; in: ${text}` }
    }
  }
  return { found, difference: null }
}

/** @param {number} size @returns {string} a page as one text */
export function pageText(size) {
  return createParagraphs(size, shippedTerms(), SEED).join('\n')
}

/**
 * What a content script does with a page: every block read, then each candidate decided by the whole document.
 * @param {Recognizer} recognizer
 * @param {readonly string[]} paragraphs
 * @returns {number} mentions
 */
function readPage(recognizer, paragraphs) {
  const document = createDocumentCues()
  const candidates = []
  for (const paragraph of paragraphs) {
    const block = recognizer.scan(paragraph)
    document.add(block)
    for (const candidate of block.candidates) candidates.push(candidate)
  }
  let mentions = 0
  for (const candidate of candidates) if (document.isMention(candidate)) mentions++
  return mentions
}

/** @returns {import('./page-text.mjs').Terms} every concept's preferred terms */
function shippedTerms() {
  const preferred = [...getShippedLexicon().concepts.values()].map((concept) => concept.preferred)
  return {
    en: preferred.map(({ en }) => en).filter(Boolean),
    hans: preferred.map((terms) => terms['zh-Hans']).filter(Boolean),
    hant: preferred.map((terms) => terms['zh-Hant']).filter(Boolean),
  }
}

/**
 * Strong forms without guards, ten to a concept, in the one category for which names of firms do not count.
 * @param {readonly string[]} forms
 */
function plainLexicon(forms) {
  const concepts = []
  for (let start = 0; start < forms.length; start += 10) {
    const en = forms.slice(start, start + 10)
    concepts.push({ id: `bench.${start}`, kind: 'product', en, zhHans: [], zhHant: [], strength: 'high' })
  }
  return openLexicon(compileLexicon([{ category: 'sme-policy', concepts }], 'bench'))
}

/**
 * The recognizer joins neighbours into one compound, a RegExp does not: both sides are compared with neighbours joined.
 * @param {string} text
 * @param {readonly { start: number, end: number }[]} spans
 * @returns {string[]}
 */
function joinTouching(text, spans) {
  /** @type {{ start: number, end: number }[]} */
  const joined = []
  for (const { start, end } of spans) {
    const last = joined.at(-1)
    if (last && (last.end === start || (last.end + 1 === start && text[last.end] === ' '))) last.end = end
    else joined.push({ start, end })
  }
  return joined.map(({ start, end }) => `${start}:${text.slice(start, end)}`)
}
