/** The same in Firefox. */
import './pages.test.ts'
