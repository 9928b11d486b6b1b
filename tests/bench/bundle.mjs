/** Turns an entry of the benchmark, with the recognizer and its compiled lexicon, into one script as text. */
import { join } from 'node:path'
import { build } from 'vite'
import { compiledLexicon } from '../../scripts/compiled-lexicon.mjs'
import { ROOT } from '../../scripts/project.mjs'

/**
 * @param {string} entry name of a file beside this one
 * @returns {Promise<string>} a script that leaves the entry's exports in the variable `bench`
 */
export async function bundle(entry) {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [compiledLexicon()],
    build: {
      write: false,
      target: 'es2024',
      // As in the extension, so that the shipped code is measured.
      minify: true,
      lib: { entry: join(ROOT, 'tests/bench', entry), formats: ['iife'], name: 'bench', fileName: 'bench' },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error(`${entry} gave no bundle.`)
  return output.output[0].code
}
