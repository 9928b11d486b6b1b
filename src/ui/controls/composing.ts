/**
 * Detects keys that belong to an input method: they confirm or discard its own letters, and must trigger no shortcut.
 */

/** The code some input methods send for each of their keys, with `isComposing` false (UI Events, legacy key codes). */
const PROCESS_KEY = 229

export function isComposing({ isComposing, keyCode }: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return isComposing || keyCode === PROCESS_KEY
}
