/** The same in Firefox. */
import './export-clippings.test.ts'
