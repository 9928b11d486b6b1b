/** Government papers and their readings, as their issuers' sites print them. */
import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/page/source/page-source.ts'
import { PAPER_CASES } from '../../cases/papers.ts'

const NOTHING = { documentNumber: '', about: '', datedOn: '', inForceOn: '' }

describe('what is read of a government paper', () => {
  it.each(PAPER_CASES)('$name', ({ address, html, expected }) => {
    const document = new DOMParser().parseFromString(html, 'text/html')
    const source = readSource(document, new URL(address), null)
    expect(source).toMatchObject({ ...NOTHING, ...expected })
  })
})
