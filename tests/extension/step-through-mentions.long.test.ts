/** The same in Firefox. */
import './step-through-mentions.test.ts'
