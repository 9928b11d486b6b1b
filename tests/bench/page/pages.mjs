/**
 * Generates the pages that are scanned: an article in the shape of news sites, at the density of real news or several
 * times as dense, and a list page that is no article. The same ones on every machine.
 */
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { ROOT } from '../../../scripts/project.mjs'
import { createParagraphs, createRandom, pick } from '../page-text.mjs'

/** @typedef {import('../page-text.mjs').Terms} Terms */
/** @typedef {'article' | 'dense' | 'list'} Kind */

const SEED = 20261124
/** As many terms as the peers get. */
const TERMS = 300
/** Surround each term while a page is made. */
const [OPEN, CLOSE] = ['\ue000', '\ue001']
/** Average length of text nodes of news pages, white space included. */
const MEAN_NODE = 60
/** The share of terms that are split in two by a tag. */
const SPLIT_TERMS = 0.06

/** @returns {Promise<Terms>} terms that count wherever they stand: the preferred ones of strong concepts, shown by default */
export async function readTerms() {
  const { module } = await runnerImport(join(ROOT, 'src/core/lexicon/shipped-packs.ts'))
  /** @type {readonly { category: string, concepts: readonly { en: string[], zhHans: string[], zhHant: string[], strength: string, strengthOf?: object }[] }[]} */
  const packs = module.SHIPPED_PACKS
  const strong = packs
    .filter(({ category }) => category !== 'industrial-policy')
    .map(({ concepts }) => concepts.filter((one) => one.strength === 'high' && !one.strengthOf && one.zhHant[0]))
  const chosen = []
  /** @type {Set<string>} */
  const different = new Set()
  const longest = Math.max(...strong.map(({ length }) => length))
  for (let turn = 0; different.size < TERMS && turn < longest * strong.length; turn++) {
    const concept = strong[turn % strong.length]?.[Math.floor(turn / strong.length)]
    if (!concept) continue
    chosen.push(concept)
    for (const [first] of [concept.en, concept.zhHans, concept.zhHant]) if (first) different.add(first)
  }
  const further = chosen.flatMap(({ en }) => en[1] ?? []).slice(0, Math.max(0, TERMS - different.size))
  return {
    en: [...chosen.map(({ en }) => en[0] ?? ''), ...further],
    hans: chosen.map(({ zhHans }) => zhHans[0] ?? ''),
    hant: chosen.map(({ zhHant }) => zhHant[0] ?? ''),
  }
}

/**
 * @param {Kind} kind
 * @param {number} units length of the text in UTF-16 units, to within a paragraph
 * @param {Terms} terms
 * @returns {{ html: string, terms: number }} the page without its end tags, and how many terms were put into it
 */
function createPage(kind, units, terms) {
  const random = createRandom(SEED)
  const marked = mapTerms(terms, (term) => OPEN + term + CLOSE)
  const paragraphs = createParagraphs(units, kind === 'dense' ? thicken(marked, random) : marked, SEED)
  const count = paragraphs.reduce((sum, text) => sum + text.split(OPEN).length - 1, 0)
  const body = kind === 'list' ? paragraphs.map(toTeasers).join('\n') : toBlocks(paragraphs, random).join('\n')
  return { html: kind === 'list' ? wrapList(body) : wrapArticle(body), terms: count }
}

/** @param {Terms} terms @param {(term: string) => string} change @returns {Terms} */
function mapTerms({ en, hans, hant }, change) {
  return { en: en.map(change), hans: hans.map(change), hant: hant.map(change) }
}

/** Four terms where one stood. @param {Terms} terms @param {() => number} random @returns {Terms} */
function thicken(terms, random) {
  const three = (/** @type {readonly string[]} */ list, comma = '、') =>
    [0, 1, 2].map(() => pick(random, list)).join(comma)
  return {
    en: terms.en.map((term) => `${three(terms.en, ', ')} and ${term}`),
    hans: terms.hans.map((term) => `${three(terms.hans)}和${term}`),
    hant: terms.hant.map((term) => `${three(terms.hant)}和${term}`),
  }
}

/**
 * Most paragraphs are paragraphs; some stand in lists, quotes, headings and tables.
 * @param {readonly string[]} paragraphs
 * @param {() => number} random
 */
function toBlocks(paragraphs, random) {
  return paragraphs.map((text) => {
    const inside = addInlineTags(text, random)
    const dice = random()
    if (dice < 0.06) return `<h2>${inside}</h2>`
    if (dice < 0.14) return `<ul>\n<li>${inside}</li>\n</ul>`
    if (dice < 0.18) return `<blockquote>\n<p>${inside}</p>\n</blockquote>`
    if (dice < 0.21) return `<table>\n<tr><td>${inside}</td></tr>\n</table>`
    if (dice < 0.26) return `<figure>\n<figcaption>${inside}</figcaption>\n</figure>`
    return `<p>${inside}</p>`
  })
}

/**
 * Links and emphasis, so that text nodes are as short as on real pages.
 * @param {string} text
 * @param {() => number} random
 */
function addInlineTags(text, random) {
  let html = ''
  let at = 0
  while (at < text.length) {
    const plain = findCut(text, at + Math.floor(random() * 4 * MEAN_NODE), random)
    html += text.slice(at, plain)
    const end = findCut(text, plain + 2 + Math.floor(random() * 30), random)
    const [open, close] = pick(random, INLINE)
    if (end > plain) html += open + text.slice(plain, end) + close
    at = end
  }
  return html.replaceAll(OPEN, '').replaceAll(CLOSE, '')
}

/** @type {readonly (readonly [string, string])[]} */
const INLINE = [
  ['<a href="#more">', '</a>'],
  ['<em>', '</em>'],
  ['<b>', '</b>'],
  ['<span class="x">', '</span>'],
]

/**
 * @param {string} text
 * @param {number} wanted
 * @param {() => number} random
 * @returns {number} where a tag may stand: seldom within a term
 */
function findCut(text, wanted, random) {
  if (wanted >= text.length) return text.length
  const inTerm = text.lastIndexOf(OPEN, wanted) > text.lastIndexOf(CLOSE, wanted - 1)
  if (!inTerm || random() < SPLIT_TERMS) return wanted
  return text.indexOf(CLOSE, wanted) + 1
}

/** @param {string} text a paragraph, made into a headline with a short teaser as lists have them */
function toTeasers(text) {
  const plain = text.replaceAll(OPEN, '').replaceAll(CLOSE, '')
  const sentences = plain.match(/[^.。]+[.。]?/g) ?? []
  const items = []
  for (let at = 0; at < sentences.length; at += 2) {
    items.push(
      `<li>\n<h3><a href="/item/${plain.length}-${at}">${sentences[at]}</a></h3>\n<p>${sentences[at + 1] ?? ''}</p>\n<time>08:15</time>\n</li>`,
    )
  }
  return items.join('\n')
}

const STYLE = `body{font:16px/1.6 serif;margin:0;background:#fff;color:#222}main{max-width:44em;margin:0 auto}h2{font-size:1.2em}nav a{margin:0 1em}`

/** @param {string} body */
function wrapArticle(body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Funds for industry</title>
<meta property="og:type" content="article"><meta property="og:title" content="Funds for industry"><meta property="og:site_name" content="Harbour Policy Review">
<meta property="article:published_time" content="2026-11-23T08:00:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Funds for industry","datePublished":"2026-11-23T08:00:00Z","publisher":{"@type":"Organization","name":"Harbour Policy Review"}}</script>
<style>${STYLE}</style></head><body><header><nav><a href="/">Home</a><a href="/industry">Industry</a></nav></header><main><article><h1>Funds for industry</h1>
<p class="byline">By A. Writer, 23 November 2026</p>
${body}
</article></main><footer>Harbour Policy Review</footer>
`
}

/** @param {string} body */
function wrapList(body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Industry: all reports</title>
<meta property="og:type" content="website"><meta property="og:title" content="Industry: all reports"><meta property="og:site_name" content="Harbour Policy Review">
<style>${STYLE}</style></head><body><header><nav><a href="/">Home</a><a href="/industry">Industry</a></nav></header><main><h1>Industry</h1>
<ul>
${body}
</ul></main><footer>Harbour Policy Review</footer>
`
}

/**
 * @param {Terms} terms
 * @returns {import('./groups/group.d.ts').Context['contentOf']} the page and the folder of its address, as news sites
 *   have it; each is made once
 */
export function createContents(terms) {
  /** @type {Map<string, ReturnType<typeof toContent>>} */
  const made = new Map()
  return (kind, units) => {
    const key = `${kind} ${units}`
    const content = made.get(key) ?? toContent(kind, units, terms)
    made.set(key, content)
    return content
  }
}

/**
 * @param {Kind} kind
 * @param {number} units
 * @param {Terms} terms
 * @returns {import('./groups/group.d.ts').PageContent}
 */
export function toContent(kind, units, terms) {
  const page = createPage(kind, units, terms)
  return { html: page.html, folder: kind === 'list' ? 'section/industry' : '2026/11/23', terms: page.terms }
}
