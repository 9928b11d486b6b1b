/**
 * Keys of a list whose rows can have focus. They work on the row itself, never on what is inside it, so that no key
 * is taken from a field or button.
 */
import { isComposing } from '../controls/composing.ts'

/** The actions of keys on the focused row. */
export interface RowActions {
  openDetails(row: HTMLElement): void
  select(id: string, isRange: boolean): void
  remove(id: string): void
  undo(): void
}

/** @returns whether the list handled the key. */
export function handleListKey(event: KeyboardEvent, list: Element, actions: RowActions): boolean {
  const row = event.target
  if (isComposing(event) || !(row instanceof HTMLElement) || !row.matches('.clipping')) return false
  const { id = '' } = row.dataset
  const isCommand = event.ctrlKey || event.metaKey
  if (event.altKey || (isCommand && event.key !== 'z')) return false
  switch (event.key) {
    case 'ArrowDown':
      return focusNeighbour(list, row, 1)
    case 'ArrowUp':
      return focusNeighbour(list, row, -1)
    case 'Enter':
      actions.openDetails(row)
      return true
    case 'x':
    case 'X':
      actions.select(id, event.shiftKey)
      return true
    case 'Delete':
      // Move focus before the row is removed.
      if (!focusNeighbour(list, row, 1)) focusNeighbour(list, row, -1)
      actions.remove(id)
      return true
    case 'z':
      if (!isCommand) return false
      actions.undo()
      return true
    default:
      return false
  }
}

function focusNeighbour(list: Element, row: HTMLElement, step: 1 | -1): boolean {
  const rows = [...list.querySelectorAll<HTMLElement>('.clipping')]
  const next = rows[rows.indexOf(row) + step]
  next?.focus()
  return next !== undefined
}
