/** Names a state of the user's lists, so that two parts of the extension can tell whether they know the same one. */
import type { MarkableList } from './marked-lists.ts'

const known = new WeakMap<readonly MarkableList[], string>()

/** Differs wherever lists differ in what is found by them; the same lists give the same version everywhere. */
export function toListsVersion(lists: readonly MarkableList[]): string {
  let version = known.get(lists)
  if (version === undefined) {
    version =
      lists.length === 0
        ? ''
        : hash(JSON.stringify(lists.map(({ id, terms, isCountedOnly = false }) => [id, terms, isCountedOnly])))
    known.set(lists, version)
  }
  return version
}

/** FNV-1a over UTF-16 units, with two offsets for 64 bits; after http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    one = Math.imul(one ^ unit, 0x01000193)
    other = Math.imul(other ^ unit, 0x01000193)
  }
  return `${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}`
}
