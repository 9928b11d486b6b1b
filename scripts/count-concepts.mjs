/**
 * `node scripts/count-concepts.mjs FILE.jsonl…`: counts in how many documents each concept is named, and writes
 * `src/core/lexicon/document-counts.json`. Development only. Lines are `{text}`; the texts themselves stay where they are.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ROOT } from './project.mjs'
import { loadRecognizer } from './recognize.mjs'
import { runAsScript, UserError } from './user-error.mjs'

const COUNTS = join(ROOT, 'src/core/lexicon/document-counts.json')

await runAsScript(import.meta.url, async () => {
  const files = process.argv.slice(2)
  if (files.length === 0) throw new UserError('Usage: node scripts/count-concepts.mjs FILE.jsonl…')
  const find = await loadRecognizer()
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const file of files) {
    for (const line of readFileSync(resolve(file), 'utf8').split('\n')) {
      if (line.trim() === '') continue
      const named = new Set(find(JSON.parse(line).text).map(({ concept }) => concept))
      for (const concept of named) counts.set(concept, (counts.get(concept) ?? 0) + 1)
    }
  }
  const sorted = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  writeFileSync(COUNTS, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`)
})
