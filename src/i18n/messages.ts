/** Messages of the interface, from `public/_locales`, by names that the compiler checks. */
import type messages from './public/_locales/en/messages.json'

/** Name of a message in the catalogue. */
export type TextName = keyof typeof messages

/** The message in the user's language, with its placeholders filled in order. */
export type Texts = (name: TextName, ...values: (string | number)[]) => string

/** Creates the catalogue from the browser's function that looks messages up. */
export function createTexts(getMessage: (name: string, values: string[]) => string): Texts {
  return (name, ...values) => getMessage(name, values.map(String))
}
