/** The shared storage: it holds only what the table names. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { QUARANTINE_KEY } from '../../src/stores/database/quarantine.ts'
import { BACKUP_KEYS } from '../../src/stores/state/backup-state.ts'
import { LAST_EXPORT_KEY } from '../../src/stores/state/last-export.ts'
import { MOVED_KEYS, SHARED_KEYS } from '../../src/stores/storage-keys.ts'

const SRC = join(import.meta.dirname, '../../src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path))
const textOf = (path: string) => readFileSync(join(SRC, path), 'utf8')
const paper = readFileSync(join(SRC, '../docs/SECURITY-MODEL.md'), 'utf8')

/** Who may use the shared storage: modules whose keys are in the table, and those that move old keys away. */
const WORKS_ON: Readonly<Record<string, readonly string[]>> = {
  createSettingsStore: ['settings:'],
  createSaveJournal: ['pending:'],
  createSavedSites: ['kept:sites', 'kept:changed'],
  createLibraryState: MOVED_KEYS,
}

describe('the shared storage', () => {
  it.each(SHARED_KEYS)('$key stands in the security model', ({ key }) => {
    expect(paper).toContain(`\`${key}\``)
  })

  it('is worked on by what the table names, and by nothing else', () => {
    const others = files.flatMap((path) =>
      [...textOf(path).matchAll(/(\w+)\((?:\w+, )?localStorageArea\b/g)]
        .map((match) => match[1] as string)
        .filter((name) => !Object.hasOwn(WORKS_ON, name))
        .map((name) => `${path}: ${name}`),
    )
    expect(others).toEqual([])
    const named = Object.values(WORKS_ON).flat()
    expect([...named].sort()).toEqual([...SHARED_KEYS.map(({ key }) => key), ...MOVED_KEYS].sort())
  })

  it('is reached by the API in one file', () => {
    const direct = files.filter((path) => /storage\.local\b/.test(textOf(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))
    expect(direct).toEqual(['platform/storage/storage.ts'])
  })

  it('has lost the keys that pages need not read', () => {
    expect([LAST_EXPORT_KEY, ...BACKUP_KEYS, QUARANTINE_KEY]).toEqual(MOVED_KEYS)
  })
})
