/**
 * Data of earlier versions, written out as those versions wrote it and never created by current code, so that a
 * change of the code cannot change the samples too.
 */
import { openDB } from 'idb'

/** A clipping of version 1. */
export function clippingV1(id: string, parts: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    v: 1,
    id,
    exact: 'The new round of central fiscal support begins this spring.',
    prefix: 'The ministry said: ',
    suffix: ' More will follow.',
    url: 'https://harbour-policy.example/2026/01/12/minister?utm_source=feed',
    canonicalUrl: 'https://harbour-policy.example/2026/01/12/minister',
    title: 'Six sectors',
    outlet: 'Harbour Policy Review',
    sourceCredit: '',
    author: 'A. Writer',
    publishedAt: '2026-01-12T18:40:00+08:00',
    publishedDate: '2026-01-12',
    sourceType: 'article',
    language: 'en',
    categories: ['sme-policy'],
    concepts: ['sme.newround'],
    note: 'kept since version 1',
    tags: ['old'],
    linkToQuote: '',
    savedAt: '2026-01-13T00:30:00+08:00',
    updatedAt: '2026-01-13T00:30:00+08:00',
    deletedAt: '',
    lexiconVersion: '2026.11.1',
    ...parts,
  }
}

/** A clipping of version 2. */
export function clippingV2(id: string, parts: Record<string, unknown> = {}): Record<string, unknown> {
  return { ...clippingV1(id), v: 2, note: 'kept since version 2', copies: [], position: null, ...parts }
}

/** A clipping of version 3. */
export function clippingV3(id: string, parts: Record<string, unknown> = {}): Record<string, unknown> {
  const came = { status: 'unused', report: '', page: '', stated: {}, visits: null }
  return { ...clippingV2(id), v: 3, note: 'kept since version 3', ...came, ...parts }
}

/** A clipping of version 4. */
export function clippingV4(id: string, parts: Record<string, unknown> = {}): Record<string, unknown> {
  return { ...clippingV3(id), v: 4, note: 'kept since version 4', unmerged: [], ...parts }
}

/** A clipping of version 5. */
export function clippingV5(id: string, parts: Record<string, unknown> = {}): Record<string, unknown> {
  const paper = { documentNumber: '', about: '', datedOn: '', inForceOn: '' }
  const came = { ...paper, machineTranslated: false, original: '', companies: [], agencies: [] }
  return { ...clippingV4(id), v: 5, note: 'kept since version 5', ...came, ...parts }
}

/** Creates a database as version 1 did, with rows in it. */
export async function createDatabaseV1(name: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const database = await openDB(name, 1, {
    upgrade(opened) {
      const clippings = opened.createObjectStore('clippings', { keyPath: 'id' })
      clippings.createIndex('sameQuote', 'sameQuote')
      clippings.createIndex('canonicalUrl', 'canonicalUrl')
      clippings.createIndex('deletedAt', 'deletedAt')
    },
  })
  const transaction = database.transaction('clippings', 'readwrite')
  for (const row of rows) {
    await transaction.store.put({ ...row, sameQuote: `${String(row.canonicalUrl)} ${String(row.exact).toLowerCase()}` })
  }
  await transaction.done
  database.close()
}

/** Creates a database as version 2 did, with rows in it and counts as that version knew them. */
export async function createDatabaseV2(name: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const database = await openDB(name, 2, {
    upgrade(opened) {
      const clippings = opened.createObjectStore('clippings', { keyPath: 'id' })
      clippings.createIndex('by-text', 'textKey')
      clippings.createIndex('by-article', 'articles', { multiEntry: true })
      clippings.createIndex('by-trash', 'trashedAt')
      opened.createObjectStore('counts')
    },
  })
  const transaction = database.transaction(['clippings', 'counts'], 'readwrite')
  const [clippings, counts] = [transaction.objectStore('clippings'), transaction.objectStore('counts')]
  for (const row of rows) {
    const trashedAt = row.deletedAt === '' ? {} : { trashedAt: row.deletedAt }
    await clippings.put({ textKey: 1, articles: [row.canonicalUrl], ...row, ...trashedAt })
  }
  const listed = rows.filter(({ deletedAt }) => deletedAt === '').length
  for (const kind of ['total ', 'site harbour-policy.example', 'month 2026-01', 'category sme-policy', 'tag old']) {
    await counts.put(listed, kind)
  }
  await counts.put(rows.length * 1800, 'bytes ')
  await transaction.done
  database.close()
}

/** Creates a database as version 4 did, with up to 256 rows in it that differ in id and quote only. */
export async function createDatabaseV4(name: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  await createDatabaseV3(name, rows)
  const database = await openDB(name, 4, { upgrade: (opened) => void opened.createObjectStore('state') })
  database.close()
}

/** Creates a database as version 3 did, with up to 256 rows in it that differ in id and quote only. */
export async function createDatabaseV3(name: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const database = await openDB(name, 3, {
    upgrade(opened) {
      const clippings = opened.createObjectStore('clippings', { keyPath: 'id' })
      clippings.createIndex('by-text', 'textKey')
      clippings.createIndex('by-article', 'articles', { multiEntry: true })
      clippings.createIndex('by-trash', 'trashedAt')
      for (const store of ['counts', 'segments', 'signatures', 'marks']) opened.createObjectStore(store)
    },
  })
  const transaction = database.transaction(['clippings', 'counts', 'segments', 'signatures', 'marks'], 'readwrite')
  const [clippings, counts] = [transaction.objectStore('clippings'), transaction.objectStore('counts')]
  for (const row of rows) await clippings.put({ textKey: 1, articles: [row.canonicalUrl], ...row })
  const kinds = 'site harbour-policy.example,month 2026-01,category sme-policy,tag old,outlet Harbour Policy Review'
  for (const kind of ['total ', ...kinds.split(','), 'language en', 'status unused', 'concept sme.newround']) {
    await counts.put(rows.length, kind)
  }
  await counts.put(rows.length * 1900, 'bytes ')
  const single = ['', '2026-01-12', 'Harbour Policy Review', 'en', 'unused', '']
  const lists = ['["sme-policy"]', '["sme.newround"]', '["old"]', '["harbour-policy.example"]']
  const columns = [...single, ...lists]
  const segment = {
    ids: rows.map(({ id }) => id).join(' '),
    saved: new Float64Array(rows.length).fill(Date.parse('2026-01-13T00:30:00+08:00')),
    values: columns.map((value) => [value]),
    codes: new Uint8Array(rows.length * columns.length),
  }
  await transaction.objectStore('segments').put(segment, '')
  // Every bit is set: the rows may contain any word.
  await transaction.objectStore('signatures').put(new Uint8Array(rows.length * 128).fill(255), '')
  await transaction.objectStore('marks').put('3.1', 'row-keys')
  await transaction.done
  database.close()
}
