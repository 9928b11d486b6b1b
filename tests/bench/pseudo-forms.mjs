/**
 * Makes lexicons of any size to measure growth: ten forms that occur on the page, and any number that look like them
 * and never match, half of them Chinese. So the work of reporting matches stays the same and only the cost of more
 * forms shows.
 */
import { createRandom, pick } from './page-text.mjs'

/** The forms that match, whatever the size. */
export const MATCHING = {
  en: ['harbour cranes', 'glass fibre', 'tidal power', 'cold storage', 'river barges'],
  hans: ['玻璃纤维', '潮汐发电', '冷链仓储', '内河航运', '港口起重'],
  hant: ['玻璃纖維', '潮汐發電', '冷鏈倉儲', '內河航運', '港口起重'],
}

const ONSETS = ['b', 'br', 'c', 'ch', 'd', 'f', 'g', 'gr', 'h', 'k', 'l', 'm', 'n', 'p', 'pr', 'r', 's', 'st', 't', 'v']
const NUCLEI = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'or', 'en']
const CODAS = ['', 'n', 'r', 's', 't', 'l', 'x']

/**
 * @param {number} count how many forms in all
 * @param {string} page the folded page on which the added ones must not match
 * @returns {string[]} the Simplified and English matching forms, then the others
 */
export function createForms(count, page) {
  const random = createRandom(7)
  const forms = new Set([...MATCHING.en, ...MATCHING.hans])
  const words = [...new Set(page.match(/\b[a-z]{5,}\b/g))]
  const known = new Set(page.match(/[a-z]+/g))
  const han = [...page].filter((character) => character >= '一' && character <= '鿿')
  const grams = gramsOf(page)
  const pairs = [...grams].filter((gram) => /^[一-鿿]{2}$/.test(gram))

  while (forms.size < count) {
    const form = forms.size % 2 === 0 ? createEnglish(random, words) : createChinese(random, han, pairs)
    // A form that is one of the page's grams would match; so would a word of the page standing alone.
    if (!grams.has(form) && !known.has(form)) forms.add(form)
  }
  return [...forms]
}

/**
 * One form in ten begins with a word of the page, so that it fails only behind it.
 * @param {() => number} random
 * @param {readonly string[]} words
 */
function createEnglish(random, words) {
  const head = random() < 0.1 ? pick(random, words) : createWord(random)
  return random() < 0.3 ? head + createWord(random) : `${head} ${createWord(random)}`
}

/** @param {() => number} random */
function createWord(random) {
  let word = ''
  for (let left = 2 + Math.floor(random() * 2); left > 0; left--) word += pick(random, ONSETS) + pick(random, NUCLEI)
  // No English word of the page ends so.
  return `${word}${pick(random, CODAS)}q`
}

/**
 * Characters as frequent as on the page; one form in eight begins with a pair that stands there.
 * @param {() => number} random
 * @param {readonly string[]} han
 * @param {readonly string[]} pairs
 */
function createChinese(random, han, pairs) {
  let form = random() < 0.125 ? pick(random, pairs) + pick(random, han) : pick(random, han) + pick(random, han)
  for (let left = Math.floor(random() * 3); left > 0; left--) form += pick(random, han)
  return form
}

/** @param {string} page @returns {Set<string>} every run of two to five units */
function gramsOf(page) {
  const grams = new Set()
  for (let start = 0; start < page.length; start++) {
    for (let length = 2; length <= 5; length++) grams.add(page.slice(start, start + length))
  }
  return grams
}
