/** The same in Firefox. */
import './limits.test.ts'
