/** Which frames are scanned: sizes, names and addresses with the expected decision. */
import { describe, expect, it } from 'vitest'
import { type FrameFacts, isReadableFrame } from '../../../src/core/settings/frame-kind.ts'

const STORY: FrameFacts = {
  width: 640,
  height: 480,
  hostname: 'www.news.example',
  origin: 'https://www.news.example',
  name: '',
}

describe('a frame', () => {
  it.each<[string, Partial<FrameFacts>, boolean]>([
    ['as wide as a column is read', {}, true],
    ['as small as a phone’s is read', { width: 320, height: 200 }, true],
    ['without an address is read', { hostname: '' }, true],
    ['too narrow for text is not', { width: 200 }, false],
    ['too low for text is not', { height: 90 }, false],
    ['of a size that is sold is not', { width: 300, height: 250 }, false],
    ['of an ad server is not', { hostname: 'tpc.googlesyndication.com' }, false],
    ['of a host that ends like an ad server is read', { hostname: 'notdoubleclick.net' }, true],
    ['named by an ad server is not', { name: 'google_ads_iframe_/1234/top_0' }, false],
    ['named as an advertisement is not', { name: 'ad-slot-3' }, false],
    ['whose name holds these letters is read', { name: 'download_reader' }, true],
  ])('%s', (_, looks, isRead) => {
    expect(isReadableFrame({ ...STORY, ...looks })).toBe(isRead)
  })
})
