/** What is wrong with the fixture that is shown: what axe-core finds, what is clipped, what has no text. */
import axe, { type RunOptions } from 'axe-core'
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
    ...findSpills(),
  ]
}

/** What reaches beyond the document's width, the innermost elements. */
export function findSpills(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  )
  const inner = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)))
  return (inner.length > 0 ? inner : [document.body])
    .slice(0, 3)
    .map((element) => `wider than its page: ${element.outerHTML.slice(0, 160)}`)
}
