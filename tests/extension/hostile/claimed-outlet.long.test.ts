/** The same in Firefox. */
import './claimed-outlet.test.ts'
