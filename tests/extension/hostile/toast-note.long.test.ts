/** The same in Chromium. */
import './toast-note.test.ts'
