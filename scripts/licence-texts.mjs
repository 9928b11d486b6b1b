/**
 * Collects the licences of everything that ships in one file of the package: the project's own, those of the packages
 * whose modules are in a bundle, and those of tables that sources are based on. A package without one stops the build.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ROOT } from './project.mjs'

export const LICENCES_FILE = 'LICENSES.txt'

/** @typedef {{ title: string, terms: string, from: string, text: string }} Part */

/** Parts that no module of a package shows: tables, and the few lines that the bundler adds. */
const TABLES = [
  {
    title: 'OpenCC, table of Traditional and Simplified characters (its pairs of single characters)',
    terms: 'Apache-2.0',
    from: 'https://github.com/BYVoid/OpenCC',
    file: 'Apache-2.0.txt',
  },
  {
    title: 'Public Suffix List (within tldts)',
    terms: 'MPL-2.0',
    from: 'https://publicsuffix.org/list/',
    file: 'MPL-2.0.txt',
  },
  {
    title: 'Unicode Technical Standard 39, table of confusables (look-alikes of Latin letters)',
    terms: 'Unicode-3.0',
    from: 'https://www.unicode.org/reports/tr39/',
    file: 'Unicode-3.0.txt',
  },
]
const ADDED_BY_THE_BUNDLER = 'rolldown'

/**
 * @param {readonly string[]} scripts entries that are built separately, where this plugin does not run: content scripts
 * @returns {import('vite').Plugin}
 */
export function licenceTexts(scripts) {
  return {
    name: 'licence-texts',
    apply: 'build',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []))
      const packages = new Set([
        ...modules.flatMap(toPackage),
        ...scripts.flatMap((path) => listImportedPackages(join(ROOT, path))),
        ADDED_BY_THE_BUNDLER,
      ])
      const parts = [...packages].sort().map(readPackage)
      this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: toText(parts) })
    },
  }
}

/** @param {string} id a module as the bundler names it */
function toPackage(id) {
  const [, name] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id) ?? []
  return name ? [name.replaceAll('\\', '/')] : []
}

/**
 * @param {string} entry
 * @returns {string[]} the packages imported by an entry and its modules; their own dependencies are not followed
 */
function listImportedPackages(entry) {
  const seen = new Set([entry])
  /** @type {string[]} */
  const packages = []
  for (const path of seen) {
    const code = readFileSync(path, 'utf8').replace(/^(?:import|export) type [^\n]+/gm, '')
    for (const [, target = ''] of code.matchAll(/(?:\bfrom|\bimport) ?\(?'([@.\w][\w@./-]*)'/g)) {
      if (!target.startsWith('.')) packages.push(target.split('/', target.startsWith('@') ? 2 : 1).join('/'))
      else if (/\.tsx?$/.test(target)) seen.add(resolve(dirname(path), target))
    }
  }
  return packages
}

/**
 * @param {string} name
 * @returns {Part}
 */
function readPackage(name) {
  const folder = join(ROOT, 'node_modules', name)
  const { version, license, repository, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry))
  if (!file || typeof license !== 'string') throw new Error(`The package ${name} says nothing of its licence.`)
  const address = String(homepage ?? repository?.url ?? repository ?? '')
  return {
    title: `${name} ${version}`,
    terms: license,
    from: address.replace(/^git(?:\+ssh|\+https)?:\/\/(?:git@)?/, 'https://').replace(/\.git$|#readme$/, ''),
    text: readFileSync(join(folder, file), 'utf8'),
  }
}

/** @param {readonly Part[]} packages */
function toText(packages) {
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8')
  const tables = TABLES.map(({ file, ...part }) => ({
    ...part,
    text: readFileSync(join(ROOT, 'scripts/licences', file), 'utf8'),
  }))
  const parts = [...packages, ...tables].map(({ title, terms, from, text }) =>
    [title, `Licence: ${terms}`, `Source: ${from}`, '', tidy(text)].join('\n'),
  )
  const head = 'Sectorlens contains what follows, each part under the licence printed with it.'
  return `${[tidy(own), head, ...parts].join(`\n\n${'='.repeat(80)}\n\n`)}\n`
}

/** @param {string} text */
function tidy(text) {
  return text.replaceAll('\r\n', '\n').trim()
}
