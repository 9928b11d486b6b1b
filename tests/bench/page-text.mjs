/**
 * Generates the pages that are read: paragraphs in English, Simplified and Traditional Chinese, the same ones for the
 * same seed on every machine, so that figures of two runs are about the same work.
 */
import { ENGLISH, SIMPLIFIED, TRADITIONAL } from './sentences.mjs'

/** @typedef {{ en: readonly string[], hans: readonly string[], hant: readonly string[] }} Terms */

/** @param {number} seed @returns {() => number} numbers in [0, 1): Mulberry32, a few lines and even enough */
export function createRandom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000
  }
}

/**
 * @template T
 * @param {() => number} random
 * @param {readonly T[]} list
 * @returns {T}
 */
export function pick(random, list) {
  return /** @type {T} */ (list[Math.floor(random() * list.length)])
}

/** Of what each paragraph is written: two in five English, as many Simplified, one Traditional. */
const WRITINGS = /** @type {const} */ (['en', 'hans', 'en', 'hans', 'hant'])
const SENTENCES = { en: ENGLISH, hans: SIMPLIFIED, hant: TRADITIONAL }

/**
 * @param {number} units how long the whole page is, in UTF-16 units, to within a paragraph
 * @param {Terms} terms
 * @param {number} seed
 * @returns {string[]} paragraphs
 */
export function createParagraphs(units, terms, seed) {
  const random = createRandom(seed)
  const paragraphs = []
  for (let total = 0; total < units; ) {
    const writing = /** @type {'en' | 'hans' | 'hant'} */ (WRITINGS[paragraphs.length % WRITINGS.length])
    const sentences = Array.from({ length: 2 + Math.floor(random() * 4) }, () =>
      pick(random, SENTENCES[writing])
        .replace('{t}', () => pick(random, terms[writing]))
        .replace('{n}', () => String(Math.floor(random() * 2000) + 2)),
    )
    const paragraph = sentences.join(writing === 'en' ? ' ' : '')
    paragraphs.push(paragraph)
    total += paragraph.length + 1
  }
  return flatten(paragraphs)
}

/**
 * Strings made by joining or replacing may be trees inside the engine; what a page's `textContent` gives is flat.
 * @template {string | string[]} T
 * @param {T} text
 * @returns {T}
 */
export function flatten(text) {
  return JSON.parse(JSON.stringify(text))
}
