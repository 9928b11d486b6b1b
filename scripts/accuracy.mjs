/**
 * `npm run accuracy`: measures the recognizer, on the project's own labelled cases always, and on the labelled news
 * corpus beside the project if that is present. Rules as in the corpus guideline: by overlap, and by exact span.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { ROOT } from './project.mjs'
import { loadRecognizer } from './recognize.mjs'
import { runAsScript } from './user-error.mjs'

/** @typedef {{ start: number, end: number, category: string }} Span */
/** @typedef {{ text: string, core: Span[], optional: Span[], isConfuser: boolean }} LabelledText */

const NEWS = join(ROOT, '../shared/corpus/dev.jsonl')

/** @returns {Promise<LabelledText[]>} */
async function readCases() {
  const { module: cases } = await runnerImport(join(ROOT, 'tests/accuracy/cases/index.ts'))
  const { module: parser } = await runnerImport(join(ROOT, 'tests/accuracy/cases/parse-case.ts'))
  return cases.ACCURACY_CASES.map((/** @type {{ text: string }} */ { text: notation }) => {
    const { text, mentions, optional } = parser.parseCase(notation)
    return { text, core: mentions, optional, isConfuser: mentions.length === 0 }
  })
}

/** @returns {LabelledText[]} */
function readNews() {
  const lines = readFileSync(NEWS, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const { text, mentions, kind } = JSON.parse(line)
    /** @type {(Span & { core: boolean })[]} */
    const spans = mentions
    return {
      text,
      core: spans.filter(({ core }) => core),
      optional: spans.filter(({ core }) => !core),
      isConfuser: kind === 'confuser',
    }
  })
}

/** @param {Span} a @param {Span} b */
const touches = (a, b) => a.start < b.end && b.start < a.end

/** @param {Span} a @param {Span} b */
const equals = (a, b) => a.start === b.start && a.end === b.end && a.category === b.category

/** Latin words, and half the number of Han characters. @param {string} text */
function countWords(text) {
  return (text.match(/[\p{Script=Latin}\d]+/gu) ?? []).length + (text.match(/\p{Script=Han}/gu) ?? []).length / 2
}

/**
 * @param {LabelledText[]} texts
 * @param {(text: string) => Span[]} find
 * @param {(span: Span) => boolean} isCounted
 */
function score(texts, find, isCounted) {
  const sums = { hits: 0, extra: 0, found: 0, gold: 0, exact: 0, confuserWords: 0, confuserExtra: 0 }
  for (const { text, core, optional, isConfuser } of texts) {
    const gold = core.filter(isCounted)
    const marks = find(text).filter(isCounted)
    // A mark on text that careful annotators may disagree about counts neither way.
    const counted = marks.filter(
      (mark) => core.some((one) => touches(one, mark)) || !optional.some((one) => touches(one, mark)),
    )
    const hits = counted.filter((mark) => gold.some((one) => touches(one, mark) && one.category === mark.category))
    sums.hits += hits.length
    sums.extra += counted.length - hits.length
    sums.gold += gold.length
    sums.found += gold.filter((one) =>
      marks.some((mark) => touches(one, mark) && one.category === mark.category),
    ).length
    sums.exact += gold.filter((one) => marks.some((mark) => equals(one, mark))).length
    if (isConfuser) {
      sums.confuserWords += countWords(text)
      sums.confuserExtra += counted.length - hits.length
    }
  }
  return sums
}

/** @param {number} part @param {number} whole */
const ratio = (part, whole) => (whole === 0 ? '-' : (part / whole).toFixed(3))

/**
 * @param {string} title
 * @param {LabelledText[]} texts
 * @param {(text: string) => Span[]} find
 */
function printTable(title, texts, find) {
  const categories = [...new Set(texts.flatMap(({ core }) => core.map(({ category }) => category)))]
  console.log(`\n${title}: ${texts.length} texts\n`)
  console.log('                        precision  recall  exact F1  mentions')
  for (const category of ['all', ...categories]) {
    const sums = score(texts, find, (span) => category === 'all' || span.category === category)
    const marks = sums.hits + sums.extra
    const exactF1 = ratio(2 * sums.exact, marks + sums.gold)
    const cells = [ratio(sums.hits, marks).padStart(9), ratio(sums.found, sums.gold).padStart(7), exactF1.padStart(9)]
    console.log(`${category.padEnd(24)}${cells.join(' ')}${String(sums.gold).padStart(10)}`)
  }
  const { confuserWords, confuserExtra } = score(texts, find, () => true)
  const perThousand = ((1000 * confuserExtra) / Math.max(1, confuserWords)).toFixed(2)
  console.log(`wrongly marked in texts about other things: ${confuserExtra}, that is ${perThousand} per 1,000 words`)
}

await runAsScript(import.meta.url, async () => {
  const find = await loadRecognizer()
  printTable("The project's own cases", await readCases(), find)
  if (existsSync(NEWS)) printTable('Labelled news', readNews(), find)
  else console.log('\nLabelled news: NOT RUN, the corpus is not beside this checkout.')
})
