/**
 * `npm run accuracy`: measures the recognizer, on the project's own labelled cases always, and on the labelled news
 * corpus beside the project if that is present. Rules as in the corpus guideline: by overlap, and by exact span.
 *
 * The news is split in five parts by source. Whoever changes rules reads parts 1 to 3 of the second set at most; the
 * figure to publish is the mean over the parts that nobody has read, printed last.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { runnerImport } from 'vite'
import { ROOT } from './project.mjs'
import { loadRecognizer } from './recognize.mjs'
import { runAsScript } from './user-error.mjs'

/** @typedef {{ start: number, end: number, category: string }} Span */
/** @typedef {{ text: string, core: Span[], optional: Span[], isConfuser: boolean }} LabelledText */
/** @typedef {LabelledText & { part: number, isUnread: boolean }} LabelledNews */

/** Where the labelled news lies; another folder may be given on the command line. */
const CORPUS = resolve(process.argv[2] ?? join(ROOT, '../shared/corpus'))
const PARTS = 5
/**
 * The sets of labelled news. The first was at hand from the start, so all of it counts as read; its parts are by the
 * host of the source. Of the second, every text is a source of its own, its part is its line's place among five, and
 * the parts named were not read before the rules stood.
 */
const SETS = [
  { file: 'dev.jsonl', unread: /** @type {number[]} */ ([]), partOf: partOfHost },
  {
    file: 'dev2.jsonl',
    unread: [4, 5],
    partOf: (/** @type {string} */ _, /** @type {number} */ line) => (line % PARTS) + 1,
  },
]

/** A part by the source of a text. @param {string} url */
function partOfHost(url) {
  // Texts from public repositories: the source is the repository.
  const host = /github\.com\/[^/]+\/[^/]+/.exec(url)?.[0] ?? (URL.canParse(url) ? new URL(url).hostname : url)
  return ((createHash('sha256').update(host).digest()[0] ?? 0) % PARTS) + 1
}

/** @returns {Promise<LabelledText[]>} */
async function readCases() {
  const { module: cases } = await runnerImport(join(ROOT, 'tests/accuracy/cases/index.ts'))
  const { module: parser } = await runnerImport(join(ROOT, 'tests/accuracy/cases/parse-case.ts'))
  return cases.ACCURACY_CASES.map((/** @type {{ text: string }} */ { text: notation }) => {
    const { text, mentions, optional } = parser.parseCase(notation)
    return { text, core: mentions, optional, isConfuser: mentions.length === 0 }
  })
}

/** @returns {LabelledNews[]} */
function readNews() {
  return SETS.flatMap(({ file, unread, partOf }) => {
    const path = join(CORPUS, file)
    if (!existsSync(path)) return []
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
    return lines.map((line, index) => {
      const { text, mentions, kind, url } = JSON.parse(line)
      /** @type {(Span & { core: boolean })[]} */
      const spans = mentions
      const part = partOf(String(url), index)
      return {
        text,
        core: spans.filter(({ core }) => core),
        optional: spans.filter(({ core }) => !core),
        isConfuser: kind === 'confuser',
        part,
        isUnread: unread.includes(part),
      }
    })
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

/**
 * A line for each part that was read, one for each that was not, and the mean over the latter.
 *
 * @param {LabelledNews[]} news
 * @param {(text: string) => Span[]} find
 */
function printParts(news, find) {
  console.log('\nLabelled news in five parts by source\n')
  console.log('                        precision  recall  exact F1  mentions  wrong per 1,000 words elsewhere')
  /** @type {number[][]} */
  const unread = []
  for (let part = 1; part <= PARTS; part++) {
    for (const isUnread of [false, true]) {
      const texts = news.filter((text) => text.part === part && text.isUnread === isUnread)
      if (texts.length === 0) continue
      const figures = toFigures(score(texts, find, () => true))
      if (isUnread) unread.push(figures)
      printFigures(`part ${part}, ${isUnread ? 'unread' : 'read'}`, figures)
    }
  }
  const mean = (/** @type {number} */ index) => unread.reduce((sum, row) => sum + (row[index] ?? 0), 0) / unread.length
  if (unread.length > 0) printFigures('mean over unread parts', [0, 1, 2, 3, 4].map(mean))
}

/** @param {ReturnType<typeof score>} sums @returns {number[]} precision, recall, exact F1, mentions, wrong marks */
function toFigures({ hits, extra, found, gold, exact, confuserWords, confuserExtra }) {
  const marks = hits + extra
  return [
    hits / marks,
    found / gold,
    (2 * exact) / (marks + gold),
    gold,
    (1000 * confuserExtra) / Math.max(1, confuserWords),
  ]
}

/** @param {string} title @param {number[]} figures */
function printFigures(title, [precision = 0, recall = 0, exact = 0, mentions = 0, wrong = 0]) {
  const cells = [precision.toFixed(3).padStart(9), recall.toFixed(3).padStart(7), exact.toFixed(3).padStart(9)]
  console.log(
    `${title.padEnd(24)}${cells.join(' ')}${mentions.toFixed(0).padStart(10)}${wrong.toFixed(2).padStart(11)}`,
  )
}

await runAsScript(import.meta.url, async () => {
  const find = await loadRecognizer()
  printTable("The project's own cases", await readCases(), find)
  const news = readNews()
  if (news.length === 0) {
    console.log('\nLabelled news: NOT RUN, the corpus is not beside this checkout.')
    return
  }
  printTable('Labelled news, the whole', news, find)
  printParts(news, find)
})
