/** What storage errors mean, with the browsers' real messages. */
import { describe, expect, it } from 'vitest'
import { StoreBlockedError, StoreShapeError } from '../../../src/stores/database/open-database.ts'
import { isSpaceLow, toQuotaLevel } from '../../../src/stores/database/quota.ts'
import { toSaveFailure } from '../../../src/stores/rows/save-failure.ts'

describe('a storage error', () => {
  it.each([
    ['full', new DOMException('', 'QuotaExceededError')],
    ['full', new Error('Resource::kQuotaBytes quota exceeded')],
    ['disk', new Error('IO error: /x/000137.ldb: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 9::WritableFileAppend::8)')],
    ['disk', new DOMException('Failed to write blobs (IOError)', 'DataError')],
    ['disk', new DOMException('Internal error committing transaction.', 'UnknownError')],
    ['disk', new DOMException('', 'AbortError')],
    ['newer', new DOMException('The requested version (2) is less than the existing version (3).', 'VersionError')],
    ['blocked', new StoreBlockedError('held open')],
    ['no_store', new StoreShapeError('no clippings')],
    ['no_store', new DOMException('The user denied permission.', 'SecurityError')],
    ['no_store', undefined],
  ] as const)('%s: %s', (reason, error) => {
    expect(toSaveFailure(error)).toBe(reason)
  })
})

describe('room for clippings is little', () => {
  it.each([
    ['with plenty', 75e9, 1e6, 1e6, false],
    ['with less than browsers need themselves', 160e6, 80e6, 1e6, true],
    ['with less than the clippings take', 1e9, 5e8, 6e8, true],
    ['when the browser counts less than we do', 400e6, 0, 350e6, true],
  ])('%s: %d bytes allowed, %d used, %d ours', (_, quota, usage, own, isLow) => {
    expect(isSpaceLow({ usage, quota }, own)).toBe(isLow)
  })
})

describe('the room', () => {
  it.each([
    ['with some megabytes left', { quota: 10e6, usage: 1e6 }, 'enough'],
    ['with room for a change, but no addition', { quota: 10e6, usage: 9e6 }, 'tight'],
    ['on a disk whose last bytes would go', { quota: 879_297, usage: 793_281 }, 'none'],
    ['where more is used than allowed', { quota: 1e6, usage: 2e6 }, 'none'],
    ['where the browser says nothing', null, 'enough'],
  ])('%s', (_, estimate, level) => {
    expect(toQuotaLevel(estimate)).toBe(level)
  })
})
