/** Defines what the database holds, and under which keys it is found. Changes of it need a step in `upgrade-steps`. */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'
import { type Clipping, listArticles } from '../../core/clippings/clipping.ts'
import { toBareQuote } from '../../core/sources/quote-copies.ts'
import { hashText } from '../../core/text/hash-text.ts'
import type { Segment } from './segment.ts'

/** Version of the database schema. */
export const DATABASE_VERSION = 4

/** A clipping as stored, with the keys by which it is found. Ids sort by time, so the primary key is the list order. */
export interface ClippingRow extends Clipping {
  /**
   * Hash of the quote's letters and digits: equal for the same sentence and its copies, and by coincidence for
   * others.
   */
  textKey: number
  /** Keys of every article in which the text was found, by the rules of `core/sources/article-key`. */
  articles: string[]
  /** Equals `deletedAt`, but exists only while the clipping is in the trash, so that the index holds only the trash. */
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
  /** What lists are filtered and ordered by, for many clippings at once, and a coarse index for searches beside it. */
  segments: { key: string; value: Segment }
  signatures: { key: string; value: Uint8Array }
  /** The version of the rules by which the rows' keys were made; see `row-keys`. */
  marks: { key: string; value: string }
  /** Facts about the library as a whole; see `library-state`. */
  state: { key: string; value: unknown }
}

type StoreNames = ('clippings' | 'counts' | 'segments' | 'signatures' | 'marks')[]

export type ClippingsDatabase = IDBPDatabase<ClippingsSchema>

/** The transaction in which the browser upgrades a database with an older schema. */
export type ClippingsUpgrade = IDBPTransaction<ClippingsSchema, StoreNames, 'versionchange'>

/** A transaction that may change clippings, and with them what is derived from them. */
export type ClippingsWrite = IDBPTransaction<ClippingsSchema, StoreNames, 'readwrite'> | ClippingsUpgrade

/**
 * The stores that change with a clipping: changing one clipping may require changing any of them. `state` is written
 * separately.
 */
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
