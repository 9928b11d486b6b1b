/** How the fields of a row keep what is written in them: saved while typing, written down first. */
import { useMemo } from 'preact/hooks'
import type { ClippingEdit } from '../../core/clippings/clipping-edit.ts'
import { countEditExcess } from '../../core/clippings/fit-clipping.ts'
import type { EditResult } from '../../protocol/messages.ts'
import type { Draft, SaveText } from '../controls/autosave.ts'
import { useClippingsContext } from './clippings-context.ts'

/** Saves the text of one field, and the draft that stands in until it is saved. */
export interface FieldEdit {
  save: SaveText
  draft: Draft
  /** How many characters, or tags, a text is too long by; 0 where it fits. */
  countExcess(text: string): number
  /** Whether two texts of the field are stored alike. */
  isSame(one: string, other: string): boolean
}

export interface RowEdits {
  /** @param toEdit the edit that a field's text stands for. */
  ofField(toEdit: (text: string) => ClippingEdit): FieldEdit
  /**
   * Saves a choice, which needs no draft: it is made in one press.
   *
   * @param base what stood in the fields when the user chose.
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
