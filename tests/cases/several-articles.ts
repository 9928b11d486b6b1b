/** Documents that show another article than they were loaded with, or several, and what a quote in them must say. */
import {
  ALPHA,
  ALPHA_DATA,
  ALPHA_HEAD,
  ALPHA_URL,
  BETA,
  BETA_URL,
  GAMMA,
  GAMMA_URL,
  HOST,
  headOf,
  json,
  text,
} from '../support/story-pages.ts'

export interface SeveralArticlesCase {
  /** Head and body now, and the address in the bar. */
  readonly now: readonly [head: string, body: string, url: string]
  /** Addresses since the page was loaded as Alpha; none where its address did not change. */
  readonly passed?: string[]
  readonly words: string
  readonly expected: object
}

const ALPHA_SOURCE = {
  url: ALPHA_URL,
  canonicalUrl: ALPHA_URL,
  title: 'Article Alpha on chips',
  author: 'Alma Writer',
  publishedDate: '2026-01-12',
  outlet: 'Quarterly',
}
export const BETA_SOURCE = {
  url: BETA_URL,
  canonicalUrl: BETA_URL,
  title: 'Article Beta on rockets',
  author: 'Bert Scribe',
  publishedDate: '2026-01-15',
  outlet: 'Quarterly',
}
export const BETA_TITLE = ALPHA_HEAD.replace('<title>Article Alpha on chips', '<title>Article Beta on rockets')
export const BETA_HEAD = headOf('Article Beta on rockets', BETA_URL, 'Bert Scribe', '2026-01-15') + ALPHA_DATA

export const SEVERAL_ARTICLES: Readonly<Record<string, SeveralArticlesCase>> = {
  'of the next article, appended': {
    now: [BETA_TITLE, ALPHA + BETA, BETA_URL],
    passed: [BETA_URL],
    words: 'beta sentence',
    expected: BETA_SOURCE,
  },
  'of the first article, while the bar shows the next': {
    now: [BETA_TITLE, ALPHA + BETA, BETA_URL],
    passed: [BETA_URL],
    words: 'alpha sentence',
    expected: ALPHA_SOURCE,
  },
  'of the first article, after all metadata followed': {
    now: [BETA_HEAD.replace(ALPHA_DATA, ''), ALPHA + BETA, BETA_URL],
    passed: [BETA_URL],
    words: 'alpha sentence',
    expected: ALPHA_SOURCE,
  },
  'of the next article, appended in a div': {
    now: [
      BETA_TITLE,
      `<main><div>${ALPHA.replaceAll('article', 'div')}</div><div>${BETA.replaceAll('article', 'div')}</div></main>`,
      BETA_URL,
    ],
    passed: [BETA_URL],
    words: 'beta sentence',
    expected: BETA_SOURCE,
  },
  'of the next article, without any element around it': {
    now: [BETA_TITLE, (ALPHA + BETA).replaceAll(/<\/?article[^>]*>/g, ''), BETA_URL],
    passed: [BETA_URL],
    words: 'beta sentence',
    expected: BETA_SOURCE,
  },
  'of the first article, without any element around it': {
    now: [BETA_TITLE, (ALPHA + BETA).replaceAll(/<\/?article[^>]*>/g, ''), BETA_URL],
    passed: [BETA_URL],
    words: 'alpha sentence',
    expected: ALPHA_SOURCE,
  },
  'of the second of three': {
    now: [ALPHA_HEAD, ALPHA + BETA + GAMMA, GAMMA_URL],
    passed: [BETA_URL, GAMMA_URL],
    words: 'beta sentence',
    expected: BETA_SOURCE,
  },
  'of the third of three, going back to the first': {
    now: [ALPHA_HEAD, ALPHA + BETA + GAMMA, ALPHA_URL],
    passed: [BETA_URL, GAMMA_URL, BETA_URL, ALPHA_URL],
    words: 'gamma sentence',
    expected: { url: GAMMA_URL, title: 'Article Gamma on genes', author: 'Carla Notes', publishedDate: '2026-01-18' },
  },
  'of the second of three by their order, where addresses say nothing': {
    now: [ALPHA_HEAD, ALPHA + BETA + GAMMA, `${HOST}/a/1003`],
    passed: [`${HOST}/a/1002`, `${HOST}/a/1003`],
    words: 'beta sentence',
    expected: { url: `${HOST}/a/1002`, title: 'Article Beta on rockets' },
  },
  'of an appended article that states its own address': {
    now: [ALPHA_HEAD, ALPHA + BETA.replace('<article ', `<article data-url="${BETA_URL}" `), ALPHA_URL],
    words: 'beta sentence',
    expected: BETA_SOURCE,
  },
  'of an appended article that its headline links to': {
    now: [ALPHA_HEAD, ALPHA + BETA.replace(/<h1>(.*?)<\/h1>/, `<h1><a href="${BETA_URL}">$1</a></h1>`), ALPHA_URL],
    words: 'beta sentence',
    expected: BETA_SOURCE,
  },
  'of an appended article that structured data names': {
    now: [
      ALPHA_HEAD +
        json({
          '@type': 'NewsArticle',
          headline: 'Article Beta on rockets',
          url: BETA_URL,
          datePublished: '2026-01-15',
          author: [{ name: 'Bert Scribe' }],
        }),
      ALPHA + BETA.replace(/<p>By.*?<\/p>/, ''),
      ALPHA_URL,
    ],
    words: 'beta sentence',
    expected: BETA_SOURCE,
  },
  'put in place of the first, its metadata left behind': {
    now: [ALPHA_HEAD, BETA, BETA_URL],
    passed: [BETA_URL],
    words: 'beta sentence',
    expected: BETA_SOURCE,
  },
  'put in place of the first, with the document’s title': {
    now: [BETA_TITLE, BETA, BETA_URL],
    passed: [BETA_URL],
    words: 'beta sentence',
    expected: BETA_SOURCE,
  },
  'put in place of the first, its metadata there and structured data left behind': {
    now: [BETA_HEAD, BETA, BETA_URL],
    passed: [BETA_URL],
    words: 'beta sentence',
    expected: BETA_SOURCE,
  },
  'put in place of the first, with the author in metadata alone': {
    now: [BETA_HEAD, BETA.replace(/<p>By.*?<\/p>/, ''), BETA_URL],
    passed: [BETA_URL],
    words: 'beta sentence',
    expected: BETA_SOURCE,
  },
  'put in place of the first, with nothing that names its author or day': {
    now: [ALPHA_HEAD, BETA.replace(/<p>By.*?<\/p>/, ''), `${HOST}/a/1002`],
    passed: [`${HOST}/a/1002`],
    words: 'beta sentence',
    expected: { title: 'Article Beta on rockets', author: '', publishedDate: '', canonicalUrl: `${HOST}/a/1002` },
  },
  'put in place of the first without a change of address': {
    now: [ALPHA_HEAD, BETA, ALPHA_URL],
    words: 'beta sentence',
    expected: { title: 'Article Beta on rockets', author: 'Bert Scribe', publishedDate: '2026-01-15' },
  },
  'at a route of an application': {
    now: [ALPHA_HEAD, BETA, `${HOST}/app#/story/1002`],
    passed: [`${HOST}/app#/story/1002`],
    words: 'beta sentence',
    expected: {
      url: `${HOST}/app#/story/1002`,
      canonicalUrl: `${HOST}/app#/story/1002`,
      title: 'Article Beta on rockets',
      author: 'Bert Scribe',
    },
  },
  'in a dialog over the first': {
    now: [
      ALPHA_HEAD,
      `${ALPHA}<div role="dialog"><h2>Article Beta on rockets</h2><p>By Bert Scribe, Published 15 January 2026</p>${text('beta')}</div>`,
      BETA_URL,
    ],
    passed: [BETA_URL],
    words: 'beta sentence',
    expected: BETA_SOURCE,
  },
  'under the dialog of another': {
    now: [
      ALPHA_HEAD,
      `${ALPHA}<div role="dialog"><h2>Article Beta on rockets</h2><p>By Bert Scribe</p>${text('beta')}</div>`,
      BETA_URL,
    ],
    passed: [BETA_URL],
    words: 'alpha sentence',
    expected: ALPHA_SOURCE,
  },
  'put in place of a list, under a heading of lower rank': {
    now: [
      ALPHA_HEAD,
      `<h1>Quarterly</h1><main>${BETA.replaceAll('article', 'div').replaceAll('h1>', 'h2>')}</main>`,
      BETA_URL,
    ],
    passed: [BETA_URL],
    words: 'beta sentence',
    expected: BETA_SOURCE,
  },
  'of an article whose document counts messages in its title': {
    now: [ALPHA_HEAD.replace('<title>', '<title>(3) '), ALPHA, ALPHA_URL],
    words: 'alpha sentence',
    expected: ALPHA_SOURCE,
  },
  'of an article with a date in the text of a section': {
    now: [
      ALPHA_HEAD,
      ALPHA.replace(
        '</article>',
        `<h1>Background</h1>${text('past').replaceAll('<p>', '<p>On 5 March 2025 ')}</article>`,
      ),
      ALPHA_URL,
    ],
    words: 'past sentence',
    expected: ALPHA_SOURCE,
  },
  'of the same article after its address lost what tracks': {
    now: [ALPHA_HEAD, ALPHA, `${ALPHA_URL}?utm_source=x`],
    passed: [`${ALPHA_URL}?utm_source=x`],
    words: 'alpha sentence',
    expected: { ...ALPHA_SOURCE, url: `${ALPHA_URL}?utm_source=x` },
  },
  'of an article with headings of the first rank in it': {
    now: [ALPHA_HEAD, ALPHA.replace('</article>', `<h1>What comes next</h1>${text('part')}</article>`), ALPHA_URL],
    words: 'part sentence',
    expected: ALPHA_SOURCE,
  },
  'of an article with other articles’ teasers beside it': {
    now: [
      ALPHA_HEAD,
      `${ALPHA}<section>${[1, 2, 3].map((n) => `<article><h3><a href="/2026/01/0${n}/1140000-story">Another story number ${n}</a></h3><p>A few words on it.</p></article>`).join('')}</section>`,
      ALPHA_URL,
    ],
    words: 'alpha sentence',
    expected: ALPHA_SOURCE,
  },
  'in the comments on an article, which are others’ words': {
    now: [
      ALPHA_HEAD,
      `${ALPHA}<section id="comments"><article class="comment"><h4>Reader</h4><p>I think that the comment sentence is mine alone.</p></article></section>`,
      ALPHA_URL,
    ],
    words: 'comment sentence',
    expected: { title: 'Article Alpha on chips', author: '', publishedDate: '', url: ALPHA_URL },
  },
}
