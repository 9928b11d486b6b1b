/** The same in Firefox. */
import './read-without-a-trace.test.ts'
