/** The message catalogues without a browser's extension API, which would fill the placeholders. */
import { createTexts, type TextName, type Texts } from '../../src/i18n/messages.ts'
import en from '../../src/i18n/public/_locales/en/messages.json' with { type: 'json' }
import zhCn from '../../src/i18n/public/_locales/zh_CN/messages.json' with { type: 'json' }
import zhTw from '../../src/i18n/public/_locales/zh_TW/messages.json' with { type: 'json' }
import type { Language } from './fixture.ts'

interface Message {
  message: string
  placeholders?: Record<string, { content: string }>
}

const CATALOGUES: Readonly<Record<Language, Readonly<Record<string, Message>>>> = {
  en,
  'zh-CN': zhCn,
  'zh-TW': zhTw,
}

/** Names of all messages. */
export const TEXT_NAMES = Object.keys(en) as TextName[]

/** Names of the messages that were looked up since the page was opened. */
export const usedTexts = new Set<string>()

/** Creates the texts of a language; each one that is looked up is recorded in {@link usedTexts}. */
export function createGalleryTexts(language: Language): Texts {
  return createTexts((name, values) => {
    usedTexts.add(name)
    const { message = '', placeholders = {} } = CATALOGUES[language][name] ?? {}
    return message.replace(/\$(\w+)\$/g, (_, placeholder: string) => {
      const content = placeholders[placeholder.toLowerCase()]?.content ?? ''
      return content.replace(/\$(\d)/g, (_, number: string) => values[Number(number) - 1] ?? '')
    })
  })
}
