/**
 * docs/SECURITY-MODEL.md names every place where something from outside arrives: listeners, messages, keys of stores and
 * readers. A new one that is not named there fails here, and so does a name that stands for nothing any more.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PAGE_PARSERS } from '../src/protocol/parse-page-request.ts'
import { BACKGROUND_PARSERS } from '../src/protocol/parse-request.ts'

const SRC = join(import.meta.dirname, '../src')
const paper = readFileSync(join(import.meta.dirname, '../docs/SECURITY-MODEL.md'), 'utf8')
const named = new Set([...paper.matchAll(/`([^`\n]+)`/g)].map((match) => match[1]))

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
const codeOf = (path: string) =>
  readFileSync(join(SRC, path), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
const toName = (path: string) => path.replace(/\.tsx?$/, '')

/** Calls by which code is called from outside. What our own abort signals say comes from ourselves. */
const LISTENS =
  /addEventListener\(\s*(?!'abort')|\.addListener\(|\.on[a-z]+ = |\bnew \w+Observer\(|\bnew BroadcastChannel\(/

/** Calls that read what was written elsewhere: files, stored text, addresses, what is dropped or pasted. */
const READS =
  /JSON\.parse\(|\.arrayBuffer\(\)|\.text\(\)|type="file"|new TextDecoder|DOMParser|FileReader|\blocation\.(?:search|hash)\b|\.dataTransfer\b|clipboardData\b|clipboard\.read/

/** Constants that name a key of a store: `export:last`, or `pending:` before an id. */
const KEYS = /const \w+ = '((?:[a-z][a-z-]*:[a-z-]*)|(?:draft|by-hand)[a-z-]*)'/g

function findUnnamed(pattern: RegExp): string[] {
  return sources.filter((path) => pattern.test(codeOf(path)) && !named.has(toName(path))).map((path) => `src/${path}`)
}

const PARSERS = { ...BACKGROUND_PARSERS, ...PAGE_PARSERS }

describe('the security model', () => {
  it('names every file that listens to something', () => {
    expect(findUnnamed(LISTENS)).toEqual([])
  })

  it('names every file that reads what was written elsewhere', () => {
    expect(findUnnamed(READS)).toEqual([])
  })

  it('names every message', () => {
    expect(Object.keys(PARSERS).filter((name) => !named.has(name))).toEqual([])
  })

  it('names every key of a store', () => {
    const keys = sources.flatMap((path) => [...codeOf(path).matchAll(KEYS)].map((match) => match[1] as string))
    expect(keys).toContain('settings:')
    expect(keys.filter((key) => !named.has(key))).toEqual([])
  })

  it('names no file and no message that is gone', () => {
    const rooms = new Set(sources.map((path) => path.split('/')[0]))
    const names = new Set([...sources.map(toName), ...sources.map((path) => dirname(path))])
    const isPath = (name: string) => /^[a-z-]+(?:\/[a-z-]+)+$/.test(name) && rooms.has(name.split('/')[0] as string)
    const isMessage = (name: string) => /^(?:clipping|reading|page|style|act|panel)\.[a-zA-Z]+$/.test(name)
    const gone = [...named].filter(
      (name = '') => (isPath(name) && !names.has(name)) || (isMessage(name) && !Object.hasOwn(PARSERS, name)),
    )
    expect(gone).toEqual([])
  })

  it('may pass over components, since none of them comes to a page', () => {
    const seen = new Set<string>()
    const visit = (path: string): void => {
      if (seen.has(path) || !sources.includes(path)) return
      seen.add(path)
      for (const match of codeOf(path).matchAll(/(?:from|import\(|import) ?'(\.[^']+)'/g)) {
        visit(join(dirname(path), match[1] as string).replaceAll('\\', '/'))
      }
    }
    visit('content/detector.ts')
    visit('content/marker.ts')
    expect(seen.size).toBeGreaterThan(50)
    expect([...seen].filter((path) => path.endsWith('.tsx') || /from 'preact/.test(codeOf(path)))).toEqual([])
  })
})
