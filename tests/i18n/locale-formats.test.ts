/** Dates, numbers and outlets in the language of the interface. */
import { describe, expect, it } from 'vitest'
import { createFormats } from '../../src/i18n/locale-formats.ts'

describe('dates, numbers and outlets', () => {
  it.each([
    ['en', '2026-01-12', 'Jan 12, 2026'],
    ['zh-CN', '2026-01-12', '2026年1月12日'],
    ['zh-TW', '2026-01-12T23:30:00-11:00', '2026年1月12日'],
    ['en', 'soon', 'soon'],
    ['en', '', ''],
  ])('in %s, %s is "%s"', (language, date, expected) => {
    expect(createFormats(language).day(date)).toBe(expected)
  })

  it('calls an outlet by its name in the language, and what it does not know as it is stored', () => {
    expect(createFormats('en').outlet('财新网')).toBe('Caixin')
    expect(createFormats('zh-TW').outlet('财新网')).toBe('財新網')
    expect(createFormats('zh-CN').outlet('Caixin, as I call it')).toBe('Caixin, as I call it')
  })

  it('groups digits', () => {
    expect(createFormats('en').count(12345)).toBe('12,345')
  })
})
