/** What each chosen field of a clipping shows of its origin, and how its value is confirmed. */

import type { ChosenFieldName } from '../../core/clippings/chosen-fields.ts'
import type { Clipping } from '../../core/clippings/clipping.ts'
import { useNotify } from '../controls/notice.tsx'
import { useTexts } from '../controls/use-messages.ts'
import { useRowEdits } from '../data/use-row-edits.ts'
import type { Origin } from './field-origin.tsx'

/** @param onChanged reads the clipping again. */
export function useOrigins({ id, readFrom, toCheck, stated }: Clipping, onChanged: () => void) {
  const texts = useTexts()
  const notify = useNotify()
  const edits = useRowEdits(id)

  async function confirm(field: ChosenFieldName, label: string): Promise<boolean> {
    const left = toCheck.filter((one) => one !== field)
    const result = await edits.choose({ toCheck: left }, { toCheck })
    if (result.ok) notify(texts('check_confirmed', label))
    else notify(texts(result.reason === 'missing' ? 'editor_missing' : `failure_${result.reason}`), true)
    onChanged()
    return result.ok
  }

  /** Undefined where nothing is known, and where the user corrected the field. */
  return (field: ChosenFieldName, label: string): Origin | undefined => {
    const place = readFrom[field]
    const isToCheck = toCheck.includes(field)
    if (field in stated || (!isToCheck && !place)) return undefined
    return { field, place, isToCheck, onConfirm: () => confirm(field, label) }
  }
}
