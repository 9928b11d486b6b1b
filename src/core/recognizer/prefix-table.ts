/**
 * Where the forms with a common beginning stand: beginnings of up to four units, in one open-addressing hash table of
 * typed arrays. Nearly every place of a text is settled by one look-up here.
 */

/** No such beginning. */
export const NONE = -1

export interface PrefixTable {
  /** The group of forms that begin with these units, or {@link NONE}; 0 stands for a unit that is not there. */
  groupOf(first: number, second: number, third: number, fourth: number): number
  /** By group: its first form, and the one behind its last. */
  readonly from: Int32Array
  readonly to: Int32Array
}

/**
 * Builds the table.
 *
 * @param forms in ascending order, so that forms with a common beginning stand side by side.
 * @param lengthOf how many units of a form make its beginning, at most four.
 */
export function createPrefixTable(forms: readonly string[], lengthOf: (form: string) => number): PrefixTable {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(2, forms.length * 2)))
  const mask = slots - 1
  const group = new Int32Array(slots).fill(NONE)
  const front = new Int32Array(slots)
  const back = new Int32Array(slots)
  const from = new Int32Array(forms.length)
  const to = new Int32Array(forms.length)
  let groups = 0

  /** The slot that holds this beginning, or the free one where it belongs. */
  function slotOf(one: number, other: number): number {
    let slot = (Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & mask
    while (group[slot] !== NONE && (front[slot] !== one || back[slot] !== other)) slot = (slot + 1) & mask
    return slot
  }

  for (let index = 0; index < forms.length; index++) {
    const form = forms[index] as string
    const length = Math.min(lengthOf(form), form.length)
    const one = (form.charCodeAt(0) << 16) | (length > 1 ? form.charCodeAt(1) : 0)
    const other = ((length > 2 ? form.charCodeAt(2) : 0) << 16) | (length > 3 ? form.charCodeAt(3) : 0)
    const slot = slotOf(one, other)
    if (group[slot] === NONE) {
      front[slot] = one
      back[slot] = other
      from[groups] = index
      group[slot] = groups++
    }
    to[group[slot] as number] = index + 1
  }

  return {
    groupOf: (first, second, third, fourth) => group[slotOf((first << 16) | second, (third << 16) | fourth)] as number,
    from,
    to,
  }
}
