/** A control that shows a default would do nothing when the user chooses that value. */
import { expect, it } from 'vitest'
import { POPUP_FIXTURES } from '../gallery/fixtures/popup.fixtures.tsx'
import { showFixture } from '../gallery/show-fixture.tsx'

const show = async (name: string) => {
  const fixture = POPUP_FIXTURES.find((one) => one.name === name)
  if (!fixture) throw new Error(`No fixture "${name}"`)
  await showFixture(fixture, 'en')
}

it.each([
  ['popup, settings not read yet', 0],
  ['popup', 3],
])('%s: shows %i controls of the site rule', async (name, count) => {
  await show(name)
  expect(document.querySelectorAll('.site-rule input')).toHaveLength(count)
})
