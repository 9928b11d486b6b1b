/** The same in Firefox. */
import './kill-the-browser-after-saving.test.ts'
