/** The same in Firefox. */
import './what-a-page-learns.test.ts'
