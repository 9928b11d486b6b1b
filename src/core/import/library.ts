/**
 * Whose clippings a file holds. Each library (the list of one profile) has a random id, which its backups and tables
 * carry; it proves nothing, since whoever has such a file knows it.
 */
import { toQuoteDigest } from '../export/quote-hash.ts'

/** What the user says of a library that is not this one: mine from another computer, or someone else's. */
export type LibraryOwner = 'mine' | 'theirs'

/** Stands for the library of a file that names none: written by an earlier version, or by hand. */
export const NO_LIBRARY = ''

const LIBRARY_ID = /^[0-9a-f]{32}$/

/** Letters of a hash that make an id: 128 bits. */
const HASH_LETTERS = 32

/** Ids of ours begin with `c` and nine digits of time; someone else's clipping keeps that, and so its place in the list. */
const TIME_PART = /^c0[0-9a-z]{8}/
const NO_TIME = 'c000000000'

/** An id of a library from an unknown value; {@link NO_LIBRARY} where it is none. */
export function parseLibraryId(value: unknown): string {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : ''
  return LIBRARY_ID.test(text) ? text : NO_LIBRARY
}

/** The id of a library out of sixteen random bytes. */
export function toLibraryId(random: Uint8Array): string {
  return [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The id under which someone else's clipping is kept: always the same, and none that a list of one's own has. */
export function toTheirId(library: string, id: string): string {
  const time = TIME_PART.exec(id)?.[0] ?? NO_TIME
  return `${time}-${toQuoteDigest(`${library} ${id}`).slice(0, HASH_LETTERS)}`
}
