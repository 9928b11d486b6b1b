/**
 * Text as it is typed with an input method: letters that are still being composed are shown, and are not the user's text
 * before they are confirmed.
 */

/** @param isComposing whether some of its letters are not confirmed yet. */
export type OnTypedText = (text: string, isComposing: boolean) => void

type TextField = HTMLInputElement | HTMLTextAreaElement

/** Handlers of a field. Some browsers report the confirmed text while composing still, others after it. */
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
