/** The evaluation of the long trials detects every broken promise. */
import { expect, it } from 'vitest'
import { checkAnswers } from './saves.mjs'

const saved = (text: string, id: string) => ({ text, result: { ok: true, id } })
const refused = (text: string) => ({ text, result: { ok: false, reason: 'unreachable' } })

it.each([
  ['all is well', [saved('a', 'c1')], [{ id: 'c1', exact: 'a' }], {}],
  ['an acknowledged save is missing', [saved('a', 'c1')], [], { lost: 1 }],
  ['another text lies under its id', [saved('a', 'c1')], [{ id: 'c1', exact: 'b' }], { lost: 1 }],
  [
    'it lies in a list that was set aside',
    [saved('a', 'c1')],
    [{ id: 'c1', exact: 'a', isAside: true }],
    { in_set_aside: 1 },
  ],
  ['a text is there twice', [saved('a', 'c1')], ['c1', 'c2'].map((id) => ({ id, exact: 'a' })), { duplicates: 1 }],
  ['a refused save was kept', [refused('a')], [{ id: 'c1', exact: 'a' }], { refused: 1 }],
  ['a refused save is nowhere', [refused('a')], [], { refused: 1, refused_and_gone: 1 }],
  ['nobody answered', [{ text: 'a', result: null }], [], { refused: 1, refused_and_gone: 1 }],
])('%s', (_, answers, rows, counts) => {
  const none = { lost: 0, in_set_aside: 0, duplicates: 0, refused: 0, refused_and_gone: 0 }
  expect(checkAnswers(answers, rows)).toMatchObject({ ...none, ...counts })
})
