/** The same in Chromium. */
import './hostile-files.test.ts'
