/** Quotes on pages that changed, in one language of each kind. */
import { describeChangedPages } from '../../support/changed-pages.ts'

describeChangedPages(['minister-en', 'article-cn-outlet', 'figures in zh-Hant'])
