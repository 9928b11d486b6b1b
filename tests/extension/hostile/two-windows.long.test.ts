/** The same in Firefox. */
import './two-windows.test.ts'
