/** The same in Firefox. */
import './choose-which-pages-are-marked.test.ts'
