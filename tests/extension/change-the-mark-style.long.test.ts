/** The same in Chromium. */
import './change-the-mark-style.test.ts'
