/**
 * `npm run --silent recognize -- FILE.jsonl`: prints what the recognizer finds in texts of a file, without a browser.
 * Reads lines `{id, text, lang?}` and prints lines `{id, mentions: [{start, end, category, concept}]}`, offsets in
 * UTF-16 code units, end exclusive; only the categories on by default. Standard output has nothing else.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createServer } from 'vite'
import { compiledLexicon } from './compiled-lexicon.mjs'
import { ROOT } from './project.mjs'
import { runAsScript, UserError } from './user-error.mjs'

/** @typedef {{ id: string, text: string }} Line */
/** @typedef {{ start: number, end: number, category: string, concept: string }} FoundMention */

/**
 * @param {{ withHidden?: boolean }} [options] `withHidden`: also the categories that are off by default
 * @returns {Promise<(text: string) => FoundMention[]>}
 */
export async function loadRecognizer({ withHidden = false } = {}) {
  // A server without a port: it only turns TypeScript and JSON into what Node can run.
  const server = await createServer({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    server: { middlewareMode: true, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [compiledLexicon()],
  })
  try {
    const { getShippedLexicon } = await server.ssrLoadModule('/src/core/lexicon/shipped-lexicon.ts')
    const { createRecognizer } = await server.ssrLoadModule('/src/core/recognizer/recognizer.ts')
    const { CATEGORIES_OFF_BY_DEFAULT } = await server.ssrLoadModule('/src/core/categories.ts')
    const recognizer = createRecognizer(getShippedLexicon())
    return (text) => {
      /** @type {import('../src/core/recognizer/mention.ts').Mention[]} */
      const mentions = recognizer.find(text)
      return mentions
        .map(({ start, end, surface: { concept } }) => ({
          start,
          end,
          category: concept.category,
          concept: concept.id,
        }))
        .filter(({ category }) => withHidden || !CATEGORIES_OFF_BY_DEFAULT.includes(category))
    }
  } finally {
    await server.close()
  }
}

/**
 * @param {string} file
 * @returns {Line[]}
 */
function readLines(file) {
  let content = ''
  try {
    content = readFileSync(file, 'utf8')
  } catch {
    throw new UserError(`${file} cannot be read. Usage: npm run --silent recognize -- FILE.jsonl`)
  }
  return content
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, `${file}:${index + 1}`)]))
}

/**
 * @param {string} line
 * @param {string} place
 * @returns {Line}
 */
function parseLine(line, place) {
  try {
    const { id, text } = JSON.parse(line)
    if (typeof text === 'string' && id !== undefined) return { id, text }
  } catch {}
  throw new UserError(`${place} is no JSON object with "id" and "text".`)
}

await runAsScript(import.meta.url, async () => {
  const file = process.argv[2]
  if (!file) throw new UserError('Usage: npm run --silent recognize -- FILE.jsonl')
  const lines = readLines(resolve(file))
  const find = await loadRecognizer()
  for (const { id, text } of lines) process.stdout.write(`${JSON.stringify({ id, mentions: find(text) })}\n`)
})
