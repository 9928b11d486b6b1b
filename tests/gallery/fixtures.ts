/** All fixtures of the gallery, in the order in which it shows them. */

import { type Fixture, SURFACES, toFixtureId } from './fixture.ts'
import { BY_HAND_FIXTURES } from './fixtures/by-hand.fixtures.tsx'
import { FIELD_FIXTURES } from './fixtures/fields.fixtures.tsx'
import { LIBRARY_FIXTURES } from './fixtures/library.fixtures.tsx'
import { ORIGIN_FIXTURES } from './fixtures/origins.fixtures.tsx'
import { OVERLAY_FIXTURES } from './fixtures/overlays.fixtures.ts'
import { PAGE_SECTION_FIXTURES } from './fixtures/page-section.fixtures.tsx'
import { POPUP_FIXTURES } from './fixtures/popup.fixtures.tsx'
import { ROW_FIXTURES } from './fixtures/rows.fixtures.tsx'
import { SAVE_PANEL_FIXTURES } from './fixtures/save-panel.fixtures.tsx'
import { SETTINGS_FIXTURES } from './fixtures/settings.fixtures.tsx'
import { TRANSFER_FIXTURES } from './fixtures/transfer.fixtures.tsx'

export const FIXTURES: readonly Fixture[] = [
  ...OVERLAY_FIXTURES,
  ...POPUP_FIXTURES,
  ...PAGE_SECTION_FIXTURES,
  ...SAVE_PANEL_FIXTURES,
  ...LIBRARY_FIXTURES,
  ...BY_HAND_FIXTURES,
  ...ROW_FIXTURES,
  ...FIELD_FIXTURES,
  ...ORIGIN_FIXTURES,
  ...TRANSFER_FIXTURES,
  ...SETTINGS_FIXTURES,
].toSorted((one, other) => SURFACES.indexOf(one.surface) - SURFACES.indexOf(other.surface))

/** @throws if there is none. */
export function findFixture(id: string): Fixture {
  const found = FIXTURES.find((fixture) => toFixtureId(fixture) === id)
  if (!found) throw new Error(`There is no fixture ${id}`)
  return found
}
