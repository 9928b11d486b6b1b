/** The same in Firefox. */
import './save-panel.test.ts'
