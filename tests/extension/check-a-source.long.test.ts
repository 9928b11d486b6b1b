/** The same in Chromium. */
import './check-a-source.test.ts'
