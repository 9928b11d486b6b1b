/** The same in Chromium. */
import './look-into-the-popup.test.ts'
