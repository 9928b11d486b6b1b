/** Clippings through the background: long lists are sent in parts, and silence is never success. */
import { describe, expect, it } from 'vitest'
import type { Client } from '../../src/protocol/client.ts'
import type { BackgroundMessageName, ChangesResult } from '../../src/protocol/messages.ts'
import { MOST_IDS } from '../../src/protocol/parse-request.ts'
import { createRemoteClippings } from '../../src/stores/remote-clippings.ts'

const ids = Array.from({ length: 2 * MOST_IDS + 5 }, (_, index) => `c${index}`)

/** Answers with a number of ids as changed, one given answer after the other. */
function createBackground(answers: readonly (ChangesResult | 'done' | null)[]) {
  const asked: string[][] = []
  const ask = (async (_: string, params: { ids: string[] }) => {
    const answer = answers[asked.length]
    asked.push(params.ids)
    return answer === 'done' ? { ok: true, changed: params.ids.length } : answer
  }) as unknown as Client<BackgroundMessageName>
  return { remote: createRemoteClippings(ask), asked }
}

describe('a change of many through the background', () => {
  it('goes in parts that a message may carry, each id once', async () => {
    const { remote, asked } = createBackground(['done', 'done', 'done'])
    expect(await remote.change(ids, { kind: 'remove' })).toEqual({ ok: true, changed: ids.length })
    expect(asked.map(({ length }) => length)).toEqual([MOST_IDS, MOST_IDS, 5])
    expect(asked.flat()).toEqual(ids)
  })

  it.each<[string, ChangesResult | null, ChangesResult]>([
    ['a refusal', { ok: false, reason: 'full' }, { ok: false, reason: 'full' }],
    ['silence', null, { ok: false, reason: 'unreachable' }],
  ])('ends at %s', async (_, answer, expected) => {
    const { remote, asked } = createBackground(['done', answer])
    expect(await remote.change(ids, { kind: 'restore' })).toEqual(expected)
    expect(asked).toHaveLength(2)
  })
})
