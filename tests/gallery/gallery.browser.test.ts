/** Every fixture in two of the looks: nothing is inaccessible or spills, and every component and text is shown. */
import type { ComponentType } from 'preact'
import { afterAll, describe, expect, it } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { TEXT_NAMES, usedTexts } from './catalogue.ts'
import { findFaults } from './find-faults.ts'
import { SURFACES, toFixtureId } from './fixture.ts'
import { FIXTURES } from './fixtures.ts'
import { showFixture, shownComponents } from './show-fixture.tsx'
import { findSheetOf, listSheetPaths } from './surfaces.ts'

const MODULES = import.meta.glob<Record<string, unknown>>(
  ['/src/{ui,popup,save-panel,library,settings}/**/*.tsx', '!/src/*/index.tsx'],
  { eager: true },
)

const COMPONENTS = Object.entries(MODULES).flatMap(([path, exports]) =>
  Object.entries(exports)
    .filter(([name, value]) => /^[A-Z]/.test(name) && typeof value === 'function')
    .map(([name, value]) => ({ name, path, component: value as ComponentType<never> })),
)

const OVERLAYS = import.meta.glob<string>('/src/page/overlay/*.ts', { query: '?raw', import: 'default', eager: true })
const OVERLAY_FIXTURES = import.meta.glob<string>('./fixtures/overlays.fixtures.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Files of overlays that import another one. */
const openersOf = (path: string) =>
  Object.keys(OVERLAYS).filter((other) => OVERLAYS[other]?.includes(`from './${path.split('/').at(-1)}'`))

/** In the second look only what it can change: colours and widths. */
const LOOKS = [
  { language: 'en', scheme: 'light', onlyRule: undefined },
  { language: 'zh-CN', scheme: 'dark', onlyRule: 'color-contrast' },
] as const

/** Seconds alone, minutes on a busy machine. */
const SLOW_MACHINE_MS = 180_000

const CASES = LOOKS.flatMap((look) => SURFACES.map((surface) => ({ ...look, surface })))

/** Texts that no page of ours and no overlay shows: names in menus, of commands and of tabs, and what speaks only. */
const ELSEWHERE = /^(?:command|menu|badge)_|^extension_description$|^navigator_none$|_title$/

/** After a real import, a press that was too early, and with ten thousand terms: no fixture waits for that. */
const AFTER_WORK = ['import_undo', 'term_fault_too_many', 'card_press_again_on']

async function setScheme(value: 'light' | 'dark' | ''): Promise<void> {
  const session = cdp() as unknown as { send(method: string, params: object): Promise<void> }
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] })
}

/** Shows every fixture unless the tests before have done so. */
async function showAll(): Promise<void> {
  for (const fixture of FIXTURES.filter((one) => !shown.has(one))) {
    await showFixture(fixture, 'en')
    shown.add(fixture)
  }
}

const shown = new Set<unknown>()

afterAll(() => setScheme(''))

describe('the gallery', () => {
  it('has one fixture of a name', () => {
    const ids = FIXTURES.map(toFixtureId)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it.each(CASES)(
    'shows $surface without a fault, in $language, $scheme',
    async (one) => {
      const { surface, language, scheme, onlyRule } = one
      await setScheme(scheme)
      await page.viewport(1000, 800)
      const faults: string[] = []
      for (const fixture of FIXTURES.filter((each) => each.surface === surface)) {
        const id = toFixtureId(fixture)
        shown.add(fixture)
        await showFixture(fixture, language).catch((error: Error) => void faults.push(`${id}: ${error.message}`))
        if (fixture.isVariant) continue
        for (const fault of await findFaults(fixture, onlyRule)) faults.push(`${id}: ${fault}`)
      }
      expect(faults).toEqual([])
    },
    SLOW_MACHINE_MS,
  )

  it('shows every component', async () => {
    await showAll()
    expect(COMPONENTS.length).toBeGreaterThan(50)
    const missing = COMPONENTS.filter(({ component }) => !shownComponents.has(component))
    expect(missing.map(({ name, path }) => `${name} of ${path}`)).toEqual([])
  })

  it('shows a component only on pages that have its style sheet', async () => {
    await showAll()
    const bare = COMPONENTS.flatMap(({ name, path, component }) => {
      const sheet = findSheetOf(path)
      const surfaces = sheet === null ? [] : [...(shownComponents.get(component) ?? [])]
      return surfaces
        .filter((surface) => surface !== 'page' && !listSheetPaths(surface).includes(sheet ?? ''))
        .map((surface) => `${name} on the page ${surface}`)
    })
    expect(bare).toEqual([])
  })

  it('shows every overlay', () => {
    const overlays = Object.keys(OVERLAYS).filter((path) => /\bopenOverlay\(document/.test(OVERLAYS[path] ?? ''))
    const fixtures = Object.values(OVERLAY_FIXTURES).join('')
    expect(overlays.length).toBeGreaterThan(3)
    // The navigator opens the bar and the markers beside it.
    const isShown = (path: string) =>
      [path, ...openersOf(path)].some((one) => fixtures.includes(one.replace('/src/', '../../../src/')))
    expect(overlays.filter((path) => !isShown(path) && !path.endsWith('/overlay-host.ts'))).toEqual([])
  })

  it('shows every text', async () => {
    await showAll()
    expect(
      TEXT_NAMES.filter((name) => !usedTexts.has(name) && !ELSEWHERE.test(name) && !AFTER_WORK.includes(name)),
    ).toEqual([])
  })
})
