/** What a quote names is added in the background, and never at the price of the clipping. */
import { expect, it } from 'vitest'
import { createClippingRecognition } from '../../../src/background/saving/recognise-clipping.ts'
import { getShippedLexicon } from '../../../src/core/lexicon/shipped-lexicon.ts'
import { createUserRecognizer } from '../../../src/core/recognizer/user-recognizer.ts'
import { clippingOf } from '../../support/clippings.ts'

const getRecognizer = createUserRecognizer(getShippedLexicon)
const lists = [{ id: 'own-1' as const, terms: 'lidar' }]
const NOT_YET = { exact: '6G with lidar, says MIIT.', categories: [], concepts: [], agencies: [], lexiconVersion: '' }

const recognise = createClippingRecognition(
  async () => getRecognizer(lists),
  () => getRecognizer([]),
  () => {},
)

it('a clipping of a page gets what its quote names, the user’s own terms included', async () => {
  const found = await recognise(clippingOf(NOT_YET))
  expect(found).toMatchObject({ categories: ['6g', 'own-1'], lexiconVersion: getShippedLexicon().version })
  expect(found.agencies).toHaveLength(1)
})

it('one that was recognised where it was made stays as it is', async () => {
  const made = clippingOf({ ...NOT_YET, lexiconVersion: 'x' })
  expect(await recognise(made)).toEqual(made)
})

it('is recognised by the shipped terms where the lists cannot be read', async () => {
  const withoutLists = createClippingRecognition(
    () => Promise.reject(new Error('no storage')),
    () => getRecognizer([]),
    () => {},
  )
  expect(await withoutLists(clippingOf(NOT_YET))).toMatchObject({ categories: ['6g'] })
})

it('stays whole where recognition fails, which is reported', async () => {
  const reported: unknown[] = []
  const broken = createClippingRecognition(
    async () => {
      throw new Error('a')
    },
    () => {
      throw new Error('b')
    },
    (error) => void reported.push(error),
  )
  const clipping = clippingOf(NOT_YET)
  expect(await broken(clipping)).toEqual(clipping)
  expect(reported).toHaveLength(1)
})
