/** What the gallery calls misplaced, and what it does not. */
import { afterEach, describe, expect, it } from 'vitest'
import { findMisplaced } from './find-misplaced.ts'

const BOX = 'position: relative; width: 200px;'

const ROWS: readonly (readonly [name: string, markup: string, expected: readonly RegExp[]])[] = [
  ['words and buttons one under another', '<p>One</p><p>Two</p><button>Three</button>', []],
  ['two buttons over each other', '<button>One</button><button style="margin-left: -20px">Two</button>', [/over each/]],
  ['words over words', `<p>One</p><p style="margin-top: -2.6em">Two</p>`, [/over each/]],
  [
    'words under a list that opens over them',
    `<div style="${BOX}"><p style="position: absolute">A</p><p>B</p></div>`,
    [],
  ],
  ['words scrolled out behind a foot', '<div style="height: 9px; overflow: auto"><p>A<p>B</div><p>Foot</p>', []],
  ['words that are cut off', '<div style="width: 40px; overflow: hidden">Unbreakable</div>', [/cut off/]],
  [
    'words that end in an ellipsis',
    '<div style="width: 40px; overflow: hidden; text-overflow: ellipsis">Unbreakable',
    [],
  ],
  ['a box that scrolls sideways', '<div style="width: 40px; overflow: auto">Unbreakable</div>', [/cut off/]],
  ['words out of their button', '<button style="width: 20px">Unbreakable</button>', [/out of its button/]],
  [
    'words for screen readers',
    '<p style="position: absolute; width: 1px; height: 1px; overflow: hidden">Words</p>',
    [],
  ],
  ['a box wider than the page', '<div style="width: 5000px">Wide</div>', [/wider/]],
]

afterEach(() => document.body.replaceChildren())

describe('what is misplaced', () => {
  it.each(ROWS)('%s', (_, markup, expected) => {
    document.body.replaceChildren(document.createRange().createContextualFragment(markup))
    expect(findMisplaced()).toEqual(expected.map((pattern) => expect.stringMatching(pattern)))
  })
})
