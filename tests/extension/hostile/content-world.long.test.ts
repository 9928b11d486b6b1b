/** The same in Firefox. */
import './content-world.test.ts'
