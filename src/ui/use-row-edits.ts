/** How the fields of a row keep what is written in them: saved while typing, written down first. */
import { useMemo } from 'preact/hooks'
import type { ClippingEdit } from '../core/clippings/clipping-edit.ts'
import { countEditExcess } from '../core/clippings/fit-clipping.ts'
import type { EditResult } from '../messages/contract.ts'
import type { Draft } from './autosave.ts'
import { useDesk } from './clippings-desk.ts'

/** Saves the text of one field, and the draft that stands in until it is saved. */
export interface FieldEdit {
  save(text: string): Promise<EditResult>
  draft: Draft
  /** How many characters, or tags, a text is too long by; 0 where it fits. */
  countExcess(text: string): number
}

export interface RowEdits {
  /** @param toEdit the edit that a field's text stands for. */
  ofField(toEdit: (text: string) => ClippingEdit): FieldEdit
  /** Keeps a choice, which needs no draft: it is made in one press. */
  choose(edit: ClippingEdit): Promise<EditResult>
}

export function useRowEdits(id: string): RowEdits {
  const { clippings, drafts, editOnLeave } = useDesk()
  return useMemo(
    () => ({
      ofField: (toEdit) => ({
        save: (text) => clippings.edit(id, toEdit(text)),
        draft: {
          keep: (text) => drafts.keep(id, toEdit(text)),
          drop: (text) => drafts.drop(id, toEdit(text)),
          send: (text) => editOnLeave(id, toEdit(text)),
        },
        countExcess: (text) => countEditExcess(toEdit(text)),
      }),
      choose: (edit) => clippings.edit(id, edit).catch(() => ({ ok: false, reason: 'unreachable' }) as const),
    }),
    [clippings, drafts, editOnLeave, id],
  )
}
