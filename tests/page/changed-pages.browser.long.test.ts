/** Quotes on pages that changed, on every sample page. */
import { describeChangedPages } from './changed-pages.ts'

describeChangedPages()
