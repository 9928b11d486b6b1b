/** The same in Chromium. */
import './nasty-text.test.ts'
