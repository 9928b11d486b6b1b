/** Tracks whether what was typed has reached the store, so that the panel does not close on an edit that failed. */
import type { ClippingsAccess } from '../stores/remote-clippings.ts'

export interface CountedEdits<Access> {
  clippings: Access
  /** Waits for the edits in progress; false if one of them was not saved. */
  finishEdits(): Promise<boolean>
}

/** Counts the edits made through an access to clippings. */
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
    async finishEdits() {
      let isAllSaved = true
      // A field saves once more if its text changed in the meantime.
      while (underWay.size > 0) isAllSaved = (await Promise.all(underWay)).every(Boolean) && isAllSaved
      return isAllSaved
    },
  }
}

/** Makes the focused field save its text: it saves when it loses focus, which not every click on a button causes. */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
