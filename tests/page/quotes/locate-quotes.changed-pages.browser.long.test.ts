/** Quotes on pages that changed, on every sample page. */
import { describeChangedPages } from '../../support/changed-pages.ts'

describeChangedPages()
