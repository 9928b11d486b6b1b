/**
 * The table in LibreOffice, opened with another separator than it was written with, formulas on: what a careless user
 * in another country does. Where LibreOffice is missing this is reported, not skipped silently.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CSV_HEADER, toCsvRow } from '../../../src/core/export/clippings-csv.ts'
import { BYTE_ORDER_MARK, toCsv } from '../../../src/core/export/csv.ts'
import { clippingOf } from '../../support/clippings.ts'
import { findOffice, openInOffice, readSheet } from '../../support/libre-office.ts'

/** Separators by their codes: each alone, and all at once, as LibreOffice remembers them from the last time. */
const PARTED_BY = [
  ['comma', '44'],
  ['semicolon', '59'],
  ['tab', '9'],
  ['bar', '124'],
  ['comma, semicolon, tab and bar', '44/59/9/124'],
] as const

const FORMULA = '=1+1'
const BEGINNINGS = ['', ' ', '\u00a0', '\u3000', '\u200b', '\ufeff', '\u00ad', '\u2060', '"', "'", '\u0001', '\u3164']
const PARTING = ['', ';', '\t', '|', ',', '\n', '\r\n', ';;', '; "x";', '\n\n']

/**
 * Every way in which a formula may stand in a text, as fields of clippings; or the bare texts, as a table without
 * guard.
 */
const TEXTS = PARTING.flatMap((sign) => BEGINNINGS.map((beginning) => `foo${sign}${beginning}${FORMULA}`)).concat(
  BEGINNINGS.map((beginning) => beginning + FORMULA),
  ['a;@SUM(A1)', 'a\t+1+1', 'a|-1-1', "a;=cmd|' /C calc'!A0", 'a;＝1+1'],
)

const office = findOffice()
const title = office
  ? 'the table in LibreOffice, parted by'
  : 'the table in LibreOffice, parted by another sign [NOT RUN: no soffice; Debian package libreoffice-calc]'

describe(title, () => {
  if (!office) {
    it('needs LibreOffice', (context) => context.skip('NOT RUN: soffice was not found; install libreoffice-calc'))
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'sectorlens-separators-'))
  beforeAll(() => {
    const clippings = TEXTS.map((text, index) =>
      clippingOf({
        id: `c0mk9a1b2c${String(index).padStart(8, '0')}`,
        exact: text,
        title: text,
        note: text,
        tags: [text, text],
      }),
    )
    const rows = clippings.map((clipping) => toCsvRow(clipping, new Map()))
    writeFileSync(join(folder, 'guarded.csv'), BYTE_ORDER_MARK + toCsv([[...CSV_HEADER], ...rows]))
    writeFileSync(join(folder, 'bare.csv'), BYTE_ORDER_MARK + toCsv(TEXTS.map((text) => ['x', text, text])))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(PARTED_BY)(
    '%s, evaluates nothing, although it would without the guard',
    async (_, codes) => {
      const paths = ['guarded', 'bare'].map((name) => join(folder, `${name}.csv`))
      await openInOffice(office, paths, `CSV:${codes},34,76,1,,0,false,true,false,false,false,-1,true`, folder)
      const formulas = (name: string) =>
        readSheet(join(folder, `${name}.ods`))
          .flat()
          .filter(({ formula, type }) => formula !== '' || type === 'error')
      expect(formulas('bare').length).toBeGreaterThan(0)
      expect(formulas('guarded')).toEqual([])
    },
    120_000,
  )
})
