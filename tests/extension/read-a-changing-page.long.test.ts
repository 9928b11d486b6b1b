/** The same in Chromium. */
import './read-a-changing-page.test.ts'
