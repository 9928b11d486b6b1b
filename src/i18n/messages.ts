/** Texts of the interface, from `public/_locales`, by names that the compiler knows. */
import type messages from './public/_locales/en/messages.json'

/** Name of a text in the message catalogue. */
export type TextName = keyof typeof messages

/** The text in the reader's language, its placeholders filled in order. */
export type Texts = (name: TextName, ...values: (string | number)[]) => string

/** Makes the catalogue out of what the browser offers to look texts up with. */
export function createTexts(getMessage: (name: string, values: string[]) => string): Texts {
  return (name, ...values) => getMessage(name, values.map(String))
}
