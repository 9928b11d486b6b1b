/**
 * Text as typed with an input method: letters still being composed are shown, but are not the user's text before they
 * are confirmed.
 */

/** @param isComposing whether some of its letters are not confirmed yet. */
export type OnTypedText = (text: string, isComposing: boolean) => void

type TextField = HTMLInputElement | HTMLTextAreaElement

/** Handlers for a field. Some browsers report the confirmed text while still composing, others afterwards. */
export function typedText(onText: OnTypedText) {
  return {
    onInput(event: { currentTarget: TextField; isComposing?: boolean }) {
      onText(event.currentTarget.value, event.isComposing === true)
    },
    onCompositionEnd(event: { currentTarget: TextField }) {
      onText(event.currentTarget.value, false)
    },
  }
}
