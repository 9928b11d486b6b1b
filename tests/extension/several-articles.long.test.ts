/** The same in Chromium. */
import './several-articles.test.ts'
