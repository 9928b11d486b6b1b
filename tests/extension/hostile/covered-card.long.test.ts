/** The same in Firefox. */
import './covered-card.test.ts'
