/** The same in Firefox. */
import './read-a-page-with-frames.test.ts'
