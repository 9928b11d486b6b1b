/** The rules of the house as tests: who may import whom, what nobody does, and what must agree with what. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../manifest.json' with { type: 'json' }
import packageJson from '../package.json' with { type: 'json' }
import { PAGE_MESSAGES } from '../src/protocol/messages.ts'
import { PAGE_PARSERS } from '../src/protocol/parse-page-request.ts'
import { BACKGROUND_PARSERS } from '../src/protocol/parse-request.ts'
import benchPackageJson from './bench/package.json' with { type: 'json' }

const ROOT = join(import.meta.dirname, '..')

/** Every arrow that is allowed: a room and the rooms it may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'core/categories': [],
  'core/text': ['core/categories'],
  'core/lexicon': ['core/categories', 'core/text'],
  'core/recognizer': ['core/categories', 'core/text', 'core/lexicon'],
  'core/settings': ['core/categories'],
  'core/sources': ['core/text'],
  'core/figures': ['core/categories', 'core/text'],
  'core/quotes': ['core/text', 'core/sources'],
  'core/clippings': ['core/categories', 'core/text', 'core/lexicon', 'core/recognizer', 'core/sources', 'core/quotes'],
  'core/export': ['core/categories', 'core/text', 'core/lexicon', 'core/sources', 'core/clippings', 'core/figures'],
  'core/import': [
    'core/categories',
    'core/text',
    'core/lexicon',
    'core/sources',
    'core/clippings',
    'core/quotes',
    'core/export',
  ],
  protocol: ['core'],
  i18n: ['core', 'protocol'],
  stores: ['core', 'protocol'],
  ui: ['core', 'protocol', 'i18n', 'stores'],
  page: ['core', 'i18n'],
  marker: ['core', 'protocol', 'i18n', 'stores', 'page'],
  platform: ['core', 'protocol', 'stores'],
}
/** The same between the inner rooms of a room. A room that is not listed has none, or all of them may meet in it. */
const MAY_IMPORT_INSIDE: Readonly<Record<string, readonly string[]>> = {
  'background/access': [],
  'background/saving': ['background/access'],
  'background/scanning': [],
  'content/boot': [],
  'marker/session': [],
  'marker/saving': [],
  'marker/revisit': [],
  'marker/aids': ['marker/saving', 'marker/session'],
  'page/dom': [],
  'page/scan': ['page/dom'],
  'page/paint': ['page/dom', 'page/scan'],
  'page/quotes': ['page/dom', 'page/scan', 'page/paint'],
  'page/source': ['page/dom', 'page/quotes'],
  'page/overlay': ['page/dom', 'page/scan', 'page/paint'],
  'platform/extension': [],
  'platform/storage': ['platform/extension'],
  'platform/tabs': ['platform/extension'],
  'stores/key-value': [],
  'stores/rows': [],
  'stores/database': ['stores/key-value', 'stores/rows'],
  'stores/state': ['stores/key-value', 'stores/database'],
  'stores/journal': ['stores/key-value'],
  'ui/controls': [],
  'ui/data': ['ui/controls'],
  'ui/app': ['ui/controls', 'ui/data'],
  'ui/fields': ['ui/controls', 'ui/data'],
  'ui/filters': ['ui/controls', 'ui/data'],
  'ui/list': ['ui/controls', 'ui/data', 'ui/fields'],
  'ui/transfer': ['ui/controls', 'ui/data', 'ui/fields'],
}
/** What stands in a folder beside inner rooms wires them: it may import them, and none of them imports it. */
const MOST_FILES = 22
const ROOMS_OF_ROOTS = ['core', 'protocol', 'i18n', 'stores', 'ui', 'page', 'marker', 'platform']
const ROOTS = ['background', 'content', 'popup', 'save-panel', 'library', 'settings']

function listFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.includes('node_modules'))
    .map((name) => join(folder, name))
    .filter((path) => statSync(join(ROOT, path)).isFile())
}

const sources = listFiles('src').filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8')

/** The files of ours that a file imports, types included. */
function importsOf(path: string): string[] {
  return [...textOf(path).matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)|import '(\.[^']+)'/g)].map((match) =>
    relative(ROOT, join(ROOT, dirname(path), match[1] ?? match[2] ?? match[3] ?? '')),
  )
}

/** `core/text` for a file of the core, else the folder under src. */
function roomOf(path: string): string {
  const parts = path.replace(/\.\w+$/, '').split('/')
  return parts[1] === 'core' ? parts.slice(1, 3).join('/') : (parts[1] as string)
}

/** `page/scan` for a file of an inner room; the room itself for what stands beside inner rooms, as its wiring. */
function innerRoomOf(path: string): string {
  const parts = path.split('/')
  return parts.length > 3 ? parts.slice(1, 3).join('/') : (parts[1] as string)
}

function mayImportInside(from: string, to: string): boolean {
  const [room] = from.split('/')
  if (from === to || room === 'core' || room !== to.split('/')[0]) return true
  return from === room || (MAY_IMPORT_INSIDE[from] ?? []).includes(to)
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return true
  const allowed = ROOTS.includes(from) ? ROOMS_OF_ROOTS : (MAY_IMPORT[from] ?? [])
  return allowed.some((room) => to === room || to.startsWith(`${room}/`))
}

describe('the arrows', () => {
  it('point only where the house allows', () => {
    const wrong = sources.flatMap((path) =>
      importsOf(path)
        .filter((target) => target.startsWith('src/') && !mayImport(roomOf(path), roomOf(target)))
        .map((target) => `${path} -> ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('point between inner rooms only where the house allows', () => {
    const wrong = sources.flatMap((path) =>
      importsOf(path)
        .filter((target) => /^src\/.*\.tsx?$/.test(target) && !mayImportInside(innerRoomOf(path), innerRoomOf(target)))
        .map((target) => `${path} -> ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('name every inner room', () => {
    const inner = new Set(sources.map(innerRoomOf).filter((room) => room.includes('/') && !room.startsWith('core/')))
    expect([...inner].sort()).toEqual(Object.keys(MAY_IMPORT_INSIDE).sort())
  })

  it('lead to rooms that a newcomer can know by heart', () => {
    const folders = new Map<string, number>()
    for (const path of sources) folders.set(dirname(path), (folders.get(dirname(path)) ?? 0) + 1)
    expect([...folders].filter(([, files]) => files > MOST_FILES)).toEqual([])
  })

  it('form no circle', () => {
    const state = new Map<string, 'open' | 'done'>()
    const circles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'done' || !sources.includes(path)) return
      if (state.get(path) === 'open') {
        circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
        return
      }
      state.set(path, 'open')
      for (const target of importsOf(path)) visit(target, [...trail, path])
      state.set(path, 'done')
    }
    for (const path of sources) visit(path, [])
    expect(circles).toEqual([])
  })

  it('lead to the extension API through platform alone', () => {
    const wrong = sources.filter((path) => {
      const runtime = textOf(path).replace(/import type [^\n]+/g, '')
      return /webextension-polyfill|\b(?:chrome|browser)\.(?:runtime|tabs|storage|i18n|action)\b/.test(runtime)
    })
    expect(wrong.filter((path) => !path.startsWith('src/platform/'))).toEqual([])
  })
})

describe('every source file', () => {
  it('has named exports only', () => {
    expect(sources.filter((path) => /^export default/m.test(textOf(path)))).toEqual([])
  })

  it('is at most 300 lines long', () => {
    const files = [
      ...sources,
      ...listFiles('tests').filter((path) => /\.tsx?$/.test(path)),
      ...listFiles('scripts').filter((path) => path.endsWith('.mjs')),
    ]
    expect(files.filter((path) => textOf(path).split('\n').length > 301)).toEqual([])
  })

  it('says at its head, apart from what follows, at least three words that its path does not say', () => {
    const newWords = (path: string) => {
      const head = /^\/\*\*((?:(?!\*\/).)*)\*\/\n(?:\n|import )/s.exec(textOf(path))?.[1] ?? ''
      const known = path.toLowerCase().match(/[a-z]+/g) ?? []
      const words = head.toLowerCase().match(/[a-z]{4,}/g) ?? []
      return new Set(words.filter((word) => !known.some((part) => part.startsWith(word.replace(/s$/, ''))))).size
    }
    expect(sources.filter((path) => newWords(path) < 3)).toEqual([])
  })

  it('writes no markup, runs no text, and sends nothing anywhere', () => {
    const forbidden =
      /\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|\.postMessage\([^n)]/
    expect(sources.filter((path) => forbidden.test(textOf(path)))).toEqual([])
  })

  it('has a name that says what it is', () => {
    expect(sources.filter((path) => /\b(?:utils?|helpers?|common|misc|manager|service)\b/i.test(path))).toEqual([])
  })
})

describe('what is declared', () => {
  it('agrees on the version', () => {
    expect(manifest.version).toBe(packageJson.version)
  })

  it('names files that exist', () => {
    const { icons, action, background, content_scripts, options_ui } = manifest
    const paths = [
      ...Object.values(icons),
      ...Object.values(action.default_icon),
      action.default_popup,
      options_ui.page,
      background.service_worker,
      ...content_scripts.flatMap(({ js }) => js),
    ]
    for (const path of paths) expect(statSync(join(ROOT, path)).isFile(), path).toBe(true)
  })

  it('exposes nothing to pages and asks for nothing it does not explain', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('externally_connectable')
    const privacy = textOf('docs/PRIVACY.md')
    for (const permission of [...manifest.permissions, ...manifest.host_permissions]) {
      expect(privacy, permission).toContain(`\`${permission}\``)
    }
  })

  it('pins every package exactly', () => {
    const versions = Object.entries({
      ...packageJson.dependencies,
      ...packageJson.devDependencies,
      ...benchPackageJson.devDependencies,
    })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('keeps the protocol: one parser a message, and every message has a side that answers', () => {
    const contract = [...textOf('src/protocol/messages.ts').matchAll(/^ {2}'([\w.]+)':/gm)].map((match) => match[1])
    expect(Object.keys({ ...BACKGROUND_PARSERS, ...PAGE_PARSERS }).sort()).toEqual([...contract].sort())
    const handled = [
      'src/background/saving/clipping-handlers.ts',
      'src/background/reading-handlers.ts',
      'src/background/access/lasting-acts.ts',
      'src/background/style-handlers.ts',
      'src/background/saving/panel-handlers.ts',
      'src/content/marker.ts',
    ].flatMap((path) => [...textOf(path).matchAll(/^ +'([\w.]+)':/gm)].map((match) => match[1]))
    expect([...new Set(handled)].sort()).toEqual([...contract].sort())
    expect(PAGE_MESSAGES.every((name) => name.startsWith('page.'))).toBe(true)
  })
})

describe('tests', () => {
  it('are never skipped in silence', () => {
    const skips = listFiles('tests').filter(
      (path) => /\.tsx?$/.test(path) && /\b(?:describe|it|test)\.(?:skip|only|todo|fails)\b/.test(textOf(path)),
    )
    expect(skips.filter((path) => !path.endsWith('conventions.test.ts'))).toEqual([])
  })

  it('never sleep: that is too short on a busy machine, and too long on every other', () => {
    // Benchmarks and trials of the store are drivers of what they measure.
    const files = listFiles('tests').filter(
      (path) => /\.tsx?$/.test(path) && !/^tests\/(?:bench|durability)\//.test(path),
    )
    const sleepers = files.filter((path) =>
      /new Promise\b[^;]{0,200}?\bsetTimeout\b|timers\/promises'/.test(textOf(path)),
    )
    // Still to be changed: every look at the longest hostile pages takes seconds, and counts follow garbage collection.
    const stillSleeping = ['tests/support/navigations.ts', 'tests/support/traceless-pages.ts']
    expect(sleepers.sort()).toEqual([...stillSleeping, 'tests/support/waiting.ts'])
  })
})
