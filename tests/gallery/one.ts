/**
 * Shows the fixture that the address names (`one.html?id=popup-popup&language=zh-CN`), or those that a test asks for.
 */

import type { TextName } from '../../src/i18n/messages.ts'
import { createGalleryTexts } from './catalogue.ts'
import { findFaults } from './find-faults.ts'
import { findMisplaced } from './find-misplaced.ts'
import { LANGUAGES, type Language, type Surface, toFixtureId } from './fixture.ts'
import { FIXTURES, findFixture } from './fixtures.ts'
import { showFixture } from './show-fixture.tsx'
import { unroll } from './surfaces.ts'

/** What a test calls in this page. */
export interface GalleryWindow {
  gallery: {
    list(): { id: string; surface: Surface; press: TextName | undefined }[]
    show(id: string, language: Language): Promise<void>
    /** A text in a language, by its name. */
    read(name: TextName, language: Language): string
    /** @param withAxe whether axe-core looks, too. */
    findFaults(id: string, withAxe: boolean): Promise<string[]>
    /** Lets the page be as high as all that it shows, for a picture of it; until the next fixture. */
    unroll(): void
  }
}

const gallery: GalleryWindow['gallery'] = {
  list: () =>
    FIXTURES.map((fixture) => ({
      id: toFixtureId(fixture),
      surface: fixture.surface,
      press: 'press' in fixture ? fixture.press : undefined,
    })),
  show: (id, language) => showFixture(findFixture(id), language),
  read: (name, language) => createGalleryTexts(language)(name),
  findFaults: async (id, withAxe) => (withAxe ? findFaults(findFixture(id)) : findMisplaced()),
  unroll: () => unroll(document),
}
Object.assign(globalThis, { gallery })

const asked = new URLSearchParams(location.search)
const language = LANGUAGES.find((one) => one === asked.get('language')) ?? 'en'
const id = asked.get('id')
if (id !== null) await showFixture(findFixture(id), language)
