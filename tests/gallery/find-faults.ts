/** What is wrong with the fixture that is shown: what axe-core finds, what is misplaced. */
import axe, { type RunOptions } from 'axe-core'
import { findMisplaced } from './find-misplaced.ts'
import type { Fixture } from './fixture.ts'

/** Rules about whole pages, which parts of them and pages of the web cannot follow. */
const OF_PAGES = [
  'region',
  'landmark-unique',
  'landmark-no-duplicate-banner',
  'landmark-one-main',
  'page-has-heading-one',
  'heading-order',
  'document-title',
  'bypass',
]

/** Faults as sentences; none for a fixture in order. @param onlyRule of axe-core; else all that can hold. */
export async function findFaults(fixture: Fixture, onlyRule?: string): Promise<string[]> {
  const isWhole = 'isWhole' in fixture && fixture.isWhole === true
  // The gallery's document has its own title.
  const off = isWhole ? ['document-title'] : OF_PAGES
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(onlyRule
      ? { runOnly: [onlyRule] }
      : { rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])) }),
  }
  const { violations } = await axe.run(document, options)
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any: [why] }) => `${id}: ${html.slice(0, 160)} ${why?.message.slice(0, 160) ?? ''}`),
    ),
    ...findMisplaced(),
  ]
}
