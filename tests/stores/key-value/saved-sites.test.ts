/** What pages can read about the sites from which something was saved. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createSavedSites } from '../../../src/stores/key-value/saved-sites.ts'
import { createMemoryStorage } from '../../support/memory-storage.ts'

let values: Map<string, unknown>
let signs: ReturnType<typeof createSavedSites>
let salts = 0
const sites = (count: number, name = 'site') => Array.from({ length: count }, (_, index) => `${name}${index}.example`)
const countFound = async (asked: readonly string[]) =>
  (await Promise.all(asked.map((site) => signs.isAnySaved([site])))).filter(Boolean).length

beforeEach(() => {
  values = new Map()
  salts = 0
  signs = createSavedSites(createMemoryStorage(values), () => `0f8fad5b-d9cb-469f-a165-70867728950${salts++}`)
})

describe('the bit set of saved sites', () => {
  it.each([1, 10, 300, 5000])('has each of %i sites, and names none of them', async (count) => {
    await signs.setSites(sites(count))
    expect(await countFound(sites(count))).toBe(count)
    expect(JSON.stringify(values.get('kept:sites'))).not.toContain('example')
  })

  it.each([40, 300, 5000])(
    'does not reveal of %i sites whether another one is among them: some others match by chance',
    async (count) => {
      await signs.setSites(sites(count))
      const wrong = await countFound(sites(2000, 'other'))
      expect(wrong).toBeGreaterThan(2000 / 30)
      expect(wrong).toBeLessThan(2000 / 5)
    },
  )

  it('has a new site at once', async () => {
    await signs.setSites(sites(3))
    await Promise.all([signs.addSite('new.example'), signs.addSite('newer.example')])
    expect(await countFound([...sites(3), 'new.example', 'newer.example'])).toBe(5)
  })

  it('keeps its salt, so that two sets together reveal no more than one', async () => {
    await signs.setSites(sites(3))
    await signs.addSite('new.example')
    await signs.setSites(sites(900))
    expect(salts).toBe(1)
  })

  it('replaces the names that an earlier version wrote', async () => {
    values.set('kept:sites', ['harbour-policy.example'])
    expect(await signs.isAnySaved(['harbour-policy.example'])).toBe(true)
    await signs.setSites(['harbour-policy.example'])
    expect(JSON.stringify([...values])).not.toContain('harbour')
    expect(await signs.isAnySaved(['harbour-policy.example'])).toBe(true)
  })

  it('matches no site where nothing was ever saved', async () => {
    expect(await signs.isAnySaved(['any.example'])).toBe(false)
  })
})
