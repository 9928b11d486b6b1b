/** The same in Firefox. */
import './work-a-week-by-keyboard.test.ts'
