/** Knows whether what was typed has reached the store, so that the panel does not close on an edit that failed. */
import type { ClippingsAccess } from '../stores/remote-clippings.ts'

export interface CountedEdits<Access> {
  clippings: Access
  /** Waits for the edits under way; false where one of them was not kept. */
  settle(): Promise<boolean>
}

/** Counts the edits that go through an access to clippings. */
export function countEdits<Access extends Pick<ClippingsAccess, 'edit'>>(access: Access): CountedEdits<Access> {
  const underWay = new Set<Promise<boolean>>()
  const clippings: Access = {
    ...access,
    edit(...edited: Parameters<Access['edit']>) {
      const result = access.edit(...(edited as Parameters<ClippingsAccess['edit']>))
      const isSaved = result.then(
        ({ ok }) => ok,
        () => false,
      )
      underWay.add(isSaved)
      void isSaved.then(() => underWay.delete(isSaved))
      return result
    },
  }
  return {
    clippings,
    async settle() {
      let isAllKept = true
      // A field saves once more when its text went on meanwhile.
      while (underWay.size > 0) isAllKept = (await Promise.all(underWay)).every(Boolean) && isAllKept
      return isAllKept
    },
  }
}

/** Sends what stands in a field on its way: it saves when the focus leaves it, which not every press of a button does. */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
