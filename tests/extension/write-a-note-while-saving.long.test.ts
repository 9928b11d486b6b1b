/** The same in Firefox. */
import './write-a-note-while-saving.test.ts'
