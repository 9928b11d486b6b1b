/**
 * Identifies the library of the clippings in a file. Each library (the list of one profile) has a random id, which its
 * backups and tables carry; it proves nothing, since everyone with such a file knows it.
 */
import { toSha256 } from '../text/sha256.ts'

/** The user's answer about a library that is not this one: mine from another computer, or someone else's. */
export type LibraryOwner = 'mine' | 'theirs'

/** The library of a file that names none: written by an earlier version, or by hand. */
export const NO_LIBRARY = ''

const LIBRARY_ID = /^[0-9a-f]{32}$/

/** Letters of a hash that make an id: 128 bits. */
const HASH_LETTERS = 32

/** Ids begin with `c` and nine digits of time; someone else's clipping keeps those, and so its place in the list. */
const TIME_PART = /^c0[0-9a-z]{8}/
const NO_TIME = 'c000000000'

/** An id of a library from an unknown value; {@link NO_LIBRARY} where it is none. */
export function parseLibraryId(value: unknown): string {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : ''
  return LIBRARY_ID.test(text) ? text : NO_LIBRARY
}

/** The id of a library, made from sixteen random bytes. */
export function toLibraryId(random: Uint8Array): string {
  return [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The id of someone else's clipping here: always the same, and different from all ids of one's own list. */
export function toTheirId(library: string, id: string): string {
  const time = TIME_PART.exec(id)?.[0] ?? NO_TIME
  return `${time}-${toSha256(`${library} ${id}`).slice(0, HASH_LETTERS)}`
}
