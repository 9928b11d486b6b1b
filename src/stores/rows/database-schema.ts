/** What lies in the database, and under which keys it is found. Changes of it are steps in `upgrade-steps`. */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'
import { type Clipping, listArticles } from '../../core/clippings/clipping.ts'
import { toBareQuote } from '../../core/sources/quote-copies.ts'
import { hashText } from '../../core/text/hash-text.ts'
import type { Segment } from './segment.ts'

/** Version of the database's shape. */
export const DATABASE_VERSION = 4

/** A clipping as it lies in the store: with what it is found by. Ids sort by time, so the primary key is the list order. */
export interface ClippingRow extends Clipping {
  /** Hash of the quote's letters and digits: equal for the same sentence and its copies, and by chance for others. */
  textKey: number
  /** Keys of every article in which the text was found, by the rules of `core/sources/article-key`. */
  articles: string[]
  /** As `deletedAt`, but only there while the clipping lies in the trash, so that the index holds the trash alone. */
  trashedAt?: string
}

export interface ClippingsSchema extends DBSchema {
  clippings: {
    key: string
    value: ClippingRow
    indexes: { 'by-text': number; 'by-article': string; 'by-trash': string }
  }
  /** How many clippings there are of a kind; see `clipping-counts`. */
  counts: { key: string; value: number }
  /** What lists are filtered and ordered by, of many clippings at once, and beside it what searches begin with. */
  segments: { key: string; value: Segment }
  signatures: { key: string; value: Uint8Array }
  /** By which rules the rows' keys were made; see `row-keys`. */
  marks: { key: string; value: string }
  /** Facts about the library as a whole; see `library-state`. */
  state: { key: string; value: unknown }
}

type StoreNames = ('clippings' | 'counts' | 'segments' | 'signatures' | 'marks')[]

export type ClippingsDatabase = IDBPDatabase<ClippingsSchema>

/** The transaction in which the browser opens a database of an older shape. */
export type ClippingsUpgrade = IDBPTransaction<ClippingsSchema, StoreNames, 'versionchange'>

/** A transaction that may change clippings, and keeps with them what is derived from them. */
export type ClippingsWrite = IDBPTransaction<ClippingsSchema, StoreNames, 'readwrite'> | ClippingsUpgrade

/** What changes with a clipping: whoever changes one may have to change any of them. `state` is written by itself. */
export const STORES: StoreNames = ['clippings', 'counts', 'segments', 'signatures', 'marks']

/** The row of a clipping. */
export function toRow(clipping: Clipping): ClippingRow {
  return {
    ...clipping,
    textKey: toTextKey(clipping),
    articles: listArticles(clipping),
    ...(clipping.deletedAt ? { trashedAt: clipping.deletedAt } : {}),
  }
}

/** The key by which clippings of the same text are found. */
export function toTextKey({ exact }: Pick<Clipping, 'exact'>): number {
  return hashText(toBareQuote(exact))
}
