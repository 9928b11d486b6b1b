/**
 * The extension API as browsers give it: every browser we ask for gives promises. What comes to pages takes this instead of
 * the polyfill, whose set-up each of them would pay for.
 */
import type { Browser } from 'webextension-polyfill'

type Native = Pick<Browser, 'extension' | 'i18n' | 'runtime' | 'storage' | 'tabs'>
const { browser, chrome } = globalThis as { browser?: Native; chrome?: Native }

export const native = (browser ?? chrome) as Native
