/** The same in Firefox. */
import './close-a-page-while-typing.test.ts'
