/**
 * Lists every key of `storage.local`, which all content scripts can read and write (Firefox cannot prevent it), and
 * the consequence if one is forged. What pages need not read lies elsewhere: see `library-state` and
 * `platform/storage/own-storage`.
 */

/** Content scripts, the background, and pages of the extension. */
type Part = 'page' | 'background' | 'own'

export interface SharedKey {
  /** The key, or its prefix. */
  readonly key: string
  readonly readBy: readonly Part[]
  readonly writtenBy: readonly Part[]
  /** What an attacker who runs code as a content script of the extension gains by writing it. */
  readonly forged: string
}

export const SHARED_KEYS: readonly SharedKey[] = [
  {
    key: 'settings:',
    readBy: ['page', 'background', 'own'],
    writtenBy: ['background', 'own', 'page'],
    forged: 'Pages are marked otherwise, until the user sets it right. No clipping is touched, nothing is sent.',
  },
  {
    key: 'pending:',
    readBy: ['background'],
    writtenBy: ['page'],
    forged: 'A clipping is added, as by a message: without words of the user, under an address nobody can check.',
  },
  {
    key: 'kept:sites',
    readBy: ['page'],
    writtenBy: ['background'],
    forged: 'A question to the background more or less a page, until the next look at the store.',
  },
  {
    key: 'kept:changed',
    readBy: ['page'],
    writtenBy: ['background', 'own'],
    forged: 'Pages ask once more what was saved from them.',
  },
]

/** Keys of earlier versions, which are moved at the first start and ignored afterwards. */
export const MOVED_KEYS: readonly string[] = ['export:last', 'backup:last', 'backup:reminds', 'store:set-aside']
