/** The same in Chromium. */
import './findable-words.test.ts'
