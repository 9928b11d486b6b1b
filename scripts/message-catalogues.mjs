/**
 * Ships the message catalogues without what only translators need: descriptions and examples are a third of a catalogue,
 * and browsers read it whole.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './project.mjs'

/** Where the catalogues lie, one folder a language, as browsers name it. */
export const CATALOGUES = 'src/i18n/public'

/** @returns {import('vite').Plugin} */
export function messageCatalogues() {
  return {
    name: 'message-catalogues',
    apply: 'build',
    buildStart() {
      const folder = join(ROOT, CATALOGUES, '_locales')
      for (const language of readdirSync(folder)) {
        const fileName = `_locales/${language}/messages.json`
        const source = withoutDescriptions(readFileSync(join(folder, language, 'messages.json'), 'utf8'))
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
  }
}

/**
 * @param {string} text a catalogue
 * @returns {string}
 */
function withoutDescriptions(text) {
  /** @type {Record<string, { message: string, description?: string, placeholders?: object }>} */
  const catalogue = JSON.parse(text)
  const entries = Object.entries(catalogue).map(([name, { description, ...entry }]) => [name, entry])
  return JSON.stringify(Object.fromEntries(entries))
}
