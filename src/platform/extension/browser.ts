/** The only import of the polyfill, so that the rest of the platform code shares one typed API. */
import browser from 'webextension-polyfill'

export { browser }
