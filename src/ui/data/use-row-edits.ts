/** How the fields of a row save what is written in them: while the user types, and in the draft journal first. */
import { useMemo } from 'preact/hooks'
import type { ClippingEdit } from '../../core/clippings/clipping-edit.ts'
import { countEditExcess } from '../../core/clippings/fit-clipping.ts'
import type { EditResult } from '../../protocol/messages.ts'
import type { Draft, SaveText } from '../controls/autosave.ts'
import { useClippingsContext } from './clippings-context.ts'

/** Saves the text of one field, and the draft that covers it until it is saved. */
export interface FieldEdit {
  save: SaveText
  draft: Draft
  /** How many characters, or tags, a text is too long by; 0 if it fits. */
  countExcess(text: string): number
  /** Whether two texts of the field are stored as the same value. */
  isSame(one: string, other: string): boolean
}

export interface RowEdits {
  /** @param toEdit converts a field's text to an edit. */
  ofField(toEdit: (text: string) => ClippingEdit): FieldEdit
  /**
   * Saves a choice, which needs no draft because it is complete with one click.
   *
   * @param base what was in the fields when the user chose.
   */
  choose(edit: ClippingEdit, base: ClippingEdit): Promise<EditResult>
}

export function useRowEdits(id: string): RowEdits {
  const { clippings, drafts, editOnLeave } = useClippingsContext()
  return useMemo(
    () => ({
      ofField: (toEdit) => ({
        save: (text, base) => clippings.edit(id, toEdit(text), toEdit(base)),
        draft: {
          keep: (text, base) => drafts.keep(id, toEdit(text), toEdit(base)),
          drop: (text) => drafts.drop(id, toEdit(text)),
          send: (text, base) => editOnLeave(id, toEdit(text), toEdit(base)),
        },
        countExcess: (text) => countEditExcess(toEdit(text)),
        isSame: (one, other) => JSON.stringify(toEdit(one)) === JSON.stringify(toEdit(other)),
      }),
      choose: (edit, base) => {
        return clippings.edit(id, edit, base).catch(() => ({ ok: false, reason: 'unreachable' }) as const)
      },
    }),
    [clippings, drafts, editOnLeave, id],
  )
}
