/** The same in Firefox. */
import './find-a-quote-in-an-archive.test.ts'
