/**
 * Compiles the lexicon for every bundle of the sources: packs are TypeScript and JSON, and Vite can run them, so no
 * file is generated and none can be stale.
 */
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { ROOT } from './project.mjs'

const NAME = 'COMPILED_LEXICON'

/** @returns {Promise<string>} the compiled lexicon as the source of an object */
async function compileToSource() {
  const { module: packs } = await runnerImport(join(ROOT, 'src/core/lexicon/shipped-packs.ts'))
  const { module: compiler } = await runnerImport(join(ROOT, 'src/core/lexicon/compile-lexicon.ts'))
  const compiled = compiler.compileLexicon(packs.SHIPPED_PACKS, packs.LEXICON_VERSION, packs.PACK_COMPANIONS)
  return JSON.stringify(compiled)
}

/**
 * Inserts the compiled lexicon where the sources name it. A build takes it from `define`, which also reaches the
 * content script's own build; servers do not replace names in what they serve, so there the one file is rewritten.
 * @returns {import('vite').Plugin}
 */
export function compiledLexicon() {
  /** @type {Promise<string> | undefined} */
  let source
  const read = () => {
    source ??= compileToSource()
    return source
  }
  return {
    name: 'compiled-lexicon',
    config: async (_, { command }) => (command === 'build' ? { define: { [NAME]: await read() } } : {}),
    transform: {
      filter: { id: /\/shipped-lexicon\.ts$/ },
      handler: async (code) => {
        const literal = await read()
        return { code: code.replace(NAME, () => literal), map: null }
      },
    },
    handleHotUpdate: ({ file }) => {
      if (file.includes('/core/lexicon/')) source = undefined
    },
  }
}
