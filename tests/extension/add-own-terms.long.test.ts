/** The same in Chromium. */
import './add-own-terms.test.ts'
