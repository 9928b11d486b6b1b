/** The first promise, on one page of each kind and on hostile ones: a page with us equals the page without us. */
import { describeTraceless, FEWER } from '../support/traceless-pages.ts'

describeTraceless({ name: 'a page', often: 'chrome' }, FEWER)
