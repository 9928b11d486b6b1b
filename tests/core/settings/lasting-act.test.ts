/** Lasting acts as messages: parsed before they are accepted. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLastingAct } from '../../../src/core/settings/lasting-act.ts'

describe('a lasting act', () => {
  it.each([
    { kind: 'mute', concept: 'ic.chip' },
    { kind: 'site-off', site: 'a.example' },
    { kind: 'wrong', rule: { concept: 'ic.chip', site: 'a.example', neighbour: null } },
    { kind: 'wrong', rule: { concept: 'ic.chip', site: null, neighbour: 'potato' } },
  ])('%j is understood', (act) => {
    expect(parseLastingAct({ ...act, more: 1 })).toEqual(act)
  })

  it.each([
    ['no kind', { concept: 'ic.chip' }],
    ['a mute of nothing', { kind: 'mute', concept: '' }],
    ['an endless concept', { kind: 'mute', concept: 'x'.repeat(201) }],
    ['an endless site', { kind: 'site-off', site: 'x'.repeat(256) }],
    ['a rule without a condition', { kind: 'wrong', rule: { concept: 'ic.chip', site: null, neighbour: null } }],
    ['an endless neighbour', { kind: 'wrong', rule: { concept: 'a', site: null, neighbour: 'x'.repeat(201) } }],
    ['no rule', { kind: 'wrong', rule: null }],
  ])('%s is none', (_, act) => {
    expect(parseLastingAct(act)).toBeNull()
  })

  it('of any shape is read without an error', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseLastingAct(value)))
  })
})
