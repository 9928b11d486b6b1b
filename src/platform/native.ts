/**
 * The extension API as browsers give it. Every browser we ask for gives promises, except to listeners that answer with
 * one; what needs no more takes this instead of the polyfill, whose set-up every page would pay for.
 */
import type { Browser } from 'webextension-polyfill'

type Native = Pick<Browser, 'runtime' | 'storage'>
const { browser, chrome } = globalThis as { browser?: Native; chrome?: Native }

export const native = (browser ?? chrome) as Native
