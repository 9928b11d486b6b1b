/** The same in Firefox. */
import './restart-the-browser.test.ts'
