/** The same in Chromium. */
import './find-a-quote-again.test.ts'
