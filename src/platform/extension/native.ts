/**
 * The browser's own extension API: all supported browsers return promises. Content scripts use this instead of the
 * polyfill, whose set-up would cost every page.
 */
import type { Browser } from 'webextension-polyfill'

type Native = Pick<Browser, 'extension' | 'i18n' | 'runtime' | 'storage' | 'tabs'>
const { browser, chrome } = globalThis as { browser?: Native; chrome?: Native }

export const native = (browser ?? chrome) as Native
