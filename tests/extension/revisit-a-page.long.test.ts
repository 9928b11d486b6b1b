/** The same in Chromium. */
import './revisit-a-page.test.ts'
