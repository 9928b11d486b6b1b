/** A hundred links instead of forty. */
import './follow-a-quote-link.test.ts'
