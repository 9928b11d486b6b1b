/** Shapes of pages and what they are told to be: a file of tests/pages, the address it stands under, the evidence. */
import type { PageEvidence } from '../../src/core/settings/page-evidence.ts'

export interface PageKindCase {
  /** Reads on as "… is told by …". */
  readonly name: string
  readonly file: string
  readonly address: string
  readonly evidence: PageEvidence
}

const row = (name: string, file: string, address: string, evidence: PageEvidence): PageKindCase => ({
  name,
  file,
  address,
  evidence,
})

export const PAGE_KIND_CASES: readonly PageKindCase[] = [
  row('a tagged article', 'minister-en.html', 'https://www.harbour.example/2026/01/12/sectors.html', 'structured-data'),
  row(
    'a tagged article in a section’s folder',
    'minister-zh-hans.html',
    'https://daily.example/cn/gedi',
    'structured-data',
  ),
  row('an article with microdata', 'article-microdata.html', 'https://www.harbour.example/ferries', 'structured-data'),
  row('an AMP article', 'amp-article.html', 'https://www.harbour.example/amp/ferries', 'structured-data'),
  row('the stub before a paywall', 'paywall-stub.html', 'https://www.harbour.example/content/9f-aa', 'structured-data'),
  row(
    'an article labelled for sharing',
    'article-open-graph.html',
    'https://www.harbour.example/ferries-2',
    'open-graph',
  ),
  row('a gallery of an outlet', 'gallery.html', 'https://www.harbour.example/2026/01/12/plates', 'open-graph'),
  row('an untagged long read', 'article-untagged.html', 'https://weekly.example/xq/lx.html', 'dateline'),
  row(
    'a Chinese outlet’s article',
    'article-cn-outlet.html',
    'http://www.daily.example/system/2026/01/12/030001.shtml',
    'dateline',
  ),
  row(
    'an authority’s notice cut by line breaks',
    'article-cn-breaks.html',
    'http://bureau.example/art/2026/1/12/art_12_3456.html',
    'dateline',
  ),
  row(
    'a Taiwan outlet’s article',
    'article-tw-outlet.html',
    'https://money.coast.example/money/story/5612/8812345',
    'dateline',
  ),
  row('a print view', 'print-view.html', 'https://www.harbour.example/print/ferries', 'dateline'),
  row(
    'an article known by nothing but text and address',
    'article-bare.html',
    'https://www.harbour.example/2026/01/12/ferries',
    'address',
  ),
  row('an article made of boxes', 'article-loose-boxes.html', 'https://www.harbour.example/x/ferries', 'dateline'),
  row('a live blog', 'live-blog.html', 'https://www.harbour.example/live/2026/ferries', 'live-blog'),
  row('an untagged live blog', 'live-blog-untagged.html', 'https://www.harbour.example/ferries-live', 'live-blog'),
  row('a front page', 'front-page.html', 'https://www.harbour.example/', 'front-page'),
  row(
    'a front page under a language',
    'front-page.html',
    'https://www.harbour.example/zh-hans/index.html',
    'front-page',
  ),
  row(
    'a front page with a campaign in its address',
    'minister-en.html',
    'https://www.harbour.example/?utm_source=x',
    'front-page',
  ),
  row('a list of headlines', 'front-page.html', 'https://www.harbour.example/x1', 'list'),
  row('a section’s list', 'section-list.html', 'https://www.harbour.example/industry/china/', 'list'),
  row('a Chinese section’s list', 'section-list-cn.html', 'http://www.daily.example/cy/node_1203.htm', 'list'),
  row('a Chinese list at an address that says nothing', 'section-list-cn.html', 'http://www.daily.example/x1', 'list'),
  row('a search page', 'search.html', 'https://www.harbour.example/search?q=ferries', 'search'),
  row('a search page at the root', 'search.html', 'https://www.harbour.example/?s=ferries', 'search'),
  row('a product of a shop', 'shop.html', 'https://marine.example/power-module-40', 'shop'),
  row('a shop’s list', 'section-list.html', 'https://marine.example/products/power', 'shop'),
  row('a forum thread by its program', 'forum-thread.html', 'https://www.harbour.example/a1', 'discussion'),
  row('a forum thread by its address', 'question.html', 'https://bbs.harbour.example/thread-12-1-1.html', 'discussion'),
  row('a question with answers', 'question.html', 'https://answers.example/a/how-sealed', 'discussion'),
  row('a manual', 'documentation.html', 'https://seal.example/guide-1', 'reference'),
  row('a manual by its address', 'article-bare.html', 'https://docs.seal.example/guide-1', 'reference'),
  row('an encyclopaedia that calls itself articles', 'encyclopaedia.html', 'https://known.example/Ferry', 'reference'),
  row('web mail', 'web-mail.html', 'https://mail.harbour.example/u/0', 'mail'),
  row('web mail in a folder', 'web-mail.html', 'https://www.harbour.example/owa/', 'mail'),
  row('an editor by its looks', 'editor.html', 'https://write.harbour.example/d/1', 'editor'),
  row('an office suite by its address', 'article-bare.html', 'https://docs.google.com/document/d/1', 'editor'),
  row('a control panel', 'dashboard.html', 'https://www.harbour.example/wp-admin/index.php', 'admin'),
  row('a board of figures', 'dashboard.html', 'https://plant.example/overview-1', 'not-article'),
  row('a door by its looks', 'sign-in.html', 'https://id.harbour.example/start', 'sign-in'),
  row('a door at the root', 'sign-in.html', 'https://id.harbour.example/', 'sign-in'),
  row('a door by its address', 'plain-note.html', 'https://www.harbour.example/login', 'sign-in'),
  row('a till by its looks', 'till.html', 'https://marine.example/order/12', 'payment'),
  row('a chat', 'forum-thread.html', 'https://web.whatsapp.com/', 'chat'),
  row('an article in the intranet', 'minister-en.html', 'http://192.168.0.7/2026/01/12/sectors.html', 'intranet'),
  row('an article on a host without a dot', 'minister-en.html', 'http://wiki/2026/01/12/sectors.html', 'intranet'),
  row('a browser’s own shop', 'shop.html', 'https://addons.mozilla.org/firefox/addon/1', 'browser'),
  row('a personal page', 'plain-note.html', 'https://elspeth.example/shed', 'not-article'),
  row('a short page that templates label an article', 'about.html', 'https://www.harbour.example/about', 'not-article'),
]
