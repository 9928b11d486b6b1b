/** The same in Chromium. */
import './acts.test.ts'
