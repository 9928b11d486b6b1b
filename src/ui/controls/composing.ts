/** Keys of an input method: they confirm or drop its own letters, and are none of ours. */

/** What some input methods send for each of their keys, with `isComposing` false (UI Events, legacy key codes). */
const PROCESS_KEY = 229

export function isComposing({ isComposing, keyCode }: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return isComposing || keyCode === PROCESS_KEY
}
