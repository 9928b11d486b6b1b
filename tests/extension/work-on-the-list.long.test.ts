/** The same in Chromium. */
import './work-on-the-list.test.ts'
