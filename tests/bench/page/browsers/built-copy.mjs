/**
 * Builds copies of the extension that differ from it in one thing only: the packs of terms, or unminified names for a
 * profile. The sources are copied and built by their own configuration, so the effects of the build on the packs are
 * measured as they ship.
 */
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OUT, ROOT } from '../../../../scripts/project.mjs'
import { runCommand } from '../../../../scripts/run-command.mjs'
import { UserError } from '../../../../scripts/user-error.mjs'

const SOURCES = [
  'src',
  'icons',
  'scripts',
  'LICENSE',
  'manifest.json',
  'vite.config.ts',
  'package.json',
  'tsconfig.base.json',
]
const PACKS = 'src/core/lexicon/packs'

/**
 * @param {string} name
 * @param {{ forms?: readonly string[], minify?: boolean }} changes `forms` take the place of every shipped one
 * @returns {Promise<string>} the folder that Chromium loads
 */
export async function buildCopy(name, { forms, minify = true }) {
  const folder = join(OUT, 'bench-page', name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const source of SOURCES) cpSync(join(ROOT, source), join(folder, source), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir')
  if (forms) replacePacks(join(folder, PACKS), forms)
  const args = [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn']
  if (!minify) args.push('--minify', 'false')
  const { code, output } = await runCommand(process.execPath, args, { cwd: folder, env: { TARGET: 'chrome' } })
  if (code !== 0) throw new UserError(`The copy ${name} could not be built:\n${output.trim()}`)
  return join(folder, 'dist/chrome')
}

/**
 * Strong forms without guards, ten to a concept, in the one category for which names of firms do not count; the other
 * packs stay, empty.
 * @param {string} folder
 * @param {readonly string[]} forms
 */
function replacePacks(folder, forms) {
  const concepts = []
  for (let start = 0; start < forms.length; start += 10) {
    const en = forms.slice(start, start + 10)
    concepts.push({ id: `bench.${start}`, kind: 'product', en, zhHans: [], zhHant: [], strength: 'high' })
  }
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.json')) continue
    const category = file.replace(/\.json$/, '')
    const pack = { category, concepts: category === 'sme-policy' ? concepts : [], notes: {} }
    writeFileSync(join(folder, file), JSON.stringify(pack))
  }
}
