/**
 * `npm run --silent sample-marks -- FOLDER`: runs the recognizer over every text of a folder (`.txt`, `.md`, `.jsonl`
 * with a `text`) and prints a sample of its marks, each in its context, as tab-separated lines `id, concept, meaning,
 * context`, for a yes or no by someone who has not seen the rules. The sample depends only on texts, marks and seed.
 *
 * Options: `--per-concept 20`, `--seed 1`, `--concepts ic.chip,ic.fab`, `--category aerospace`, `--counts` (prints how
 * often each concept is marked, and no sentence).
 * `npm run sample-marks -- --tally ANSWERS.tsv --kind "state television, zh-Hans"` adds answered lines (`id` and `yes`
 * or `no`) to `tests/accuracy/tallies.tsv`, which holds no sentence.
 */
import { createHash } from 'node:crypto'
import { appendFileSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { ROOT } from './project.mjs'
import { loadRecognizer } from './recognize.mjs'
import { runAsScript, UserError } from './user-error.mjs'

/** @typedef {{ rank: string, concept: string, context: string }} Sampled */

const USAGE = 'Usage: npm run --silent sample-marks -- FOLDER [--per-concept 20] [--seed 1] [--concepts a,b] [--counts]'
const TALLIES = join(ROOT, 'tests/accuracy/tallies.tsv')
/** Characters of context on either side; whoever labels needs the sentence, and Chinese says more in fewer characters. */
const CONTEXT = { latin: 220, han: 90 }

/** @param {string} folder @returns {Generator<{ name: string, text: string }>} */
function* readTexts(folder) {
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join(folder, entry)
    if (!statSync(file).isFile()) continue
    const content = readFileSync(file, 'utf8')
    if (/\.(txt|md)$/.test(entry)) yield { name: entry, text: content }
    if (!entry.endsWith('.jsonl')) continue
    for (const [index, line] of content.split('\n').entries()) {
      if (line.trim() !== '') yield { name: `${entry}:${index + 1}`, text: String(JSON.parse(line).text ?? '') }
    }
  }
}

/** A rank without order that a seed decides: the sample is the lowest ranks. @param {...(string | number)} parts */
const rankOf = (...parts) => createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 12)

/** @param {string} text @param {{ start: number, end: number }} mark */
function toContext(text, { start, end }) {
  const reach = /\p{Script=Han}/u.test(text.slice(Math.max(0, start - 20), end + 20)) ? CONTEXT.han : CONTEXT.latin
  const context = `${text.slice(Math.max(0, start - reach), start)}[[${text.slice(start, end)}]]${text.slice(end, end + reach)}`
  return context.replace(/\s+/g, ' ').trim()
}

/** Id of a concept to what whoever labels learns of it: title and definition. */
async function readMeanings() {
  const { module } = await runnerImport(join(ROOT, 'src/core/lexicon/shipped-packs.ts'))
  /** @type {Map<string, string>} */
  const meanings = new Map()
  for (const { concepts, notes } of module.SHIPPED_PACKS) {
    for (const { id, en, zhHans } of concepts) {
      meanings.set(id, `${en[0]} / ${zhHans[0] ?? ''}: ${notes[id]?.definition.en ?? ''}`)
    }
  }
  return meanings
}

/** @param {string} folder @param {{ seed: number, perConcept: number, isWanted: (concept: string, category: string) => boolean }} options */
async function sample(folder, { seed, perConcept, isWanted }) {
  const find = await loadRecognizer({ withHidden: true })
  /** @type {Map<string, { seen: number, drawn: Sampled[] }>} */
  const byConcept = new Map()
  for (const { name, text } of readTexts(folder)) {
    /** @type {Set<string>} One mark of a form a text: a text that repeats itself must not fill the sample. */
    const repeated = new Set()
    for (const mark of find(text)) {
      const { concept, category, start, end } = mark
      if (!isWanted(concept, category)) continue
      const entry = byConcept.get(concept) ?? { seen: 0, drawn: [] }
      byConcept.set(concept, entry)
      entry.seen++
      const key = `${concept} ${text.slice(start, end).toLowerCase()}`
      if (repeated.has(key)) continue
      repeated.add(key)
      const rank = rankOf(seed, name, start)
      if (entry.drawn.length === perConcept && rank >= /** @type {Sampled} */ (entry.drawn.at(-1)).rank) continue
      entry.drawn.push({ rank, concept, context: toContext(text, mark) })
      entry.drawn.sort((a, b) => (a.rank < b.rank ? -1 : 1))
      entry.drawn.length = Math.min(entry.drawn.length, perConcept)
    }
  }
  return [...byConcept].sort(([, a], [, b]) => b.seen - a.seen)
}

/** Adds the answers of whoever labels to the tallies: how many marks of each concept were seen, and how many were right. @param {string} file @param {string} kind */
function tally(file, kind) {
  /** @type {Map<string, { seen: number, right: number }>} */
  const sums = new Map()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [id, answer] = line.trim().split('\t')
    if (!id || (answer !== 'yes' && answer !== 'no')) continue
    const concept = id.slice(0, id.lastIndexOf('#'))
    const sum = sums.get(concept) ?? { seen: 0, right: 0 }
    sums.set(concept, { seen: sum.seen + 1, right: sum.right + (answer === 'yes' ? 1 : 0) })
  }
  if (sums.size === 0) throw new UserError(`${file} has no line of an id and yes or no.`)
  const date = new Date().toISOString().slice(0, 10)
  const rows = [...sums].map(([concept, { seen, right }]) => [concept, seen, right, date, kind].join('\t'))
  appendFileSync(TALLIES, `${rows.join('\n')}\n`)
}

await runAsScript(import.meta.url, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'per-concept': { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
      concepts: { type: 'string' },
      category: { type: 'string' },
      counts: { type: 'boolean', default: false },
      tally: { type: 'string' },
      kind: { type: 'string' },
    },
  })
  if (values.tally) {
    if (!values.kind) throw new UserError('Say what kind of text was judged: --kind "state television, zh-Hans".')
    tally(resolve(values.tally), values.kind)
    return
  }
  const folder = positionals[0]
  if (!folder) throw new UserError(USAGE)
  const wanted = values.concepts?.split(',')
  const drawn = await sample(resolve(folder), {
    seed: Number(values.seed),
    perConcept: Number(values['per-concept']),
    isWanted: (concept, category) =>
      (!wanted || wanted.includes(concept)) && (!values.category || values.category === category),
  })
  const meanings = await readMeanings()
  for (const [concept, { seen, drawn: marks }] of drawn) {
    if (values.counts) console.log(`${concept}\t${seen}`)
    else for (const { rank, context } of marks) console.log(`${concept}#${rank}\t${meanings.get(concept)}\t${context}`)
  }
})
