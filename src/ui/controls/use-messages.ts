/** Provides the interface's messages and formats to the components. */
import { createContext } from 'preact'
import { useContext, useMemo } from 'preact/hooks'
import { createFormats, type Formats } from '../../i18n/locale-formats.ts'
import type { Texts } from '../../i18n/messages.ts'

export const TextsContext = createContext<Texts>((name) => name)

export function useTexts(): Texts {
  return useContext(TextsContext)
}

/** Formats for dates, numbers and outlets in the language of the messages. */
export function useFormats(): Formats {
  const language = useTexts()('interface_language')
  return useMemo(() => createFormats(language), [language])
}
