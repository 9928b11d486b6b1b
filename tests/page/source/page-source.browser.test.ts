/** Outlet, credit, day and address as read from whole pages at realistic addresses. */
import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/page/source/page-source.ts'
import amp from '../../pages/amp-article.html?raw'
import mainland from '../../pages/article-cn-outlet.html?raw'
import taiwan from '../../pages/article-tw-outlet.html?raw'
import wechat from '../../pages/wechat.html?raw'

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const sourceOf = (html: string, url: string) => readSource(parse(html), new URL(url), null)

const STORY = `<p>${'A sentence of the story that goes on for a while, with commas in it. '.repeat(30)}</p>`
const page = (byline: string, head = '') =>
  `<head><title>Six sectors named</title>${head}</head><body><nav>2026年2月3日 Home</nav><main><h1>Six sectors named</h1>${byline}${STORY}</main></body>`

describe('the source of', () => {
  it.each([
    [
      'a WeChat article is its account, with the day in Beijing',
      wechat,
      'https://mp.weixin.qq.com/s?__biz=MzA3&mid=2651&idx=1&sn=ab12&chksm=8c&scene=21#wechat_redirect',
      {
        outlet: '晨河产业观察',
        author: '周一帆',
        publishedAt: '2026-11-20T08:30:00+08:00',
        publishedDate: '2026-11-20',
      },
    ],
    [
      'a mainland page without metadata is what it prints',
      mainland,
      'https://www.qingpu-daily.cn/2026-01/12/content_1.html',
      {
        outlet: '清浦日报网',
        sourceCredit: '清浦日报',
        publishedAt: '2026-01-12T09:30:00+08:00',
        publishedDate: '2026-01-12',
      },
    ],
    [
      'a Taiwanese page without metadata is what it prints',
      taiwan,
      'https://money.udn.com/money/story/1/2',
      { outlet: '經濟日報', sourceCredit: '', publishedAt: '2026-01-12T14:05:00+08:00', publishedDate: '2026-01-12' },
    ],
    [
      'a page in the AMP cache is its outlet’s',
      amp,
      'https://www-scmp-com.cdn.ampproject.org/c/s/www.scmp.com/amp/2026/01/12/ferries',
      { outlet: 'South China Morning Post', publishedDate: '2026-01-12' },
    ],
    [
      'a known outlet is called by the table, whatever the page says',
      page('', '<meta property="og:site_name" content="财新网 - 原创财经新闻">'),
      'https://www.caixin.com/2026-01-12/101.html',
      { outlet: '财新网' },
    ],
    [
      'an unknown outlet is called as it calls itself',
      page('', '<meta property="og:site_name" content="Harbour Review">'),
      'https://harbour.example/x',
      { outlet: 'Harbour Review' },
    ],
    [
      'a reprint credits who wrote it',
      page(
        '<p><span>2026-01-12 09:30</span><span>来源：</span><a href="/">科技日报</a><span>责任编辑：某某</span></p>',
      ),
      'https://finance.sina.com.cn/x.shtml',
      { outlet: '新浪财经', sourceCredit: '科技日报', publishedDate: '2026-01-12' },
    ],
    [
      'agency copy credits the agency in its first line, set in pieces',
      page('<p><span>新华社北京1</span><span>月12日电</span>（记者某某）某部门</p>'),
      'https://a.example/2026/01/12/x',
      { sourceCredit: '新华社', publishedDate: '2026-01-12' },
    ],
    [
      'Reuters’ copy credits Reuters by its last line',
      page('').replace('</main>', '<p>Reporting by A. Writer; Editing by B. Desk</p></main>'),
      'https://a.example/x',
      { sourceCredit: 'Reuters' },
    ],
    [
      'a page with an address for its source credits the next that is a name',
      page(
        '<p>来源：本站</p>',
        '<meta name="source" content="https://a.example/"><meta name="ContentSource" content="工业和信息化部">',
      ),
      'https://a.example/x',
      { sourceCredit: '工业和信息化部' },
    ],
    [
      'a government page credits by its standard',
      page('', '<meta name="ContentSource" content="工业和信息化部"><meta name="PubDate" content="2026-01-12 17:05">'),
      'https://www.miit.gov.cn/x/art_1.html',
      { outlet: '工业和信息化部', sourceCredit: '工业和信息化部', publishedAt: '2026-01-12T17:05:00+08:00' },
    ],
    [
      'a page with an unreadable stamp takes the next',
      page('', '<meta property="article:published_time" content="soon"><meta name="pubdate" content="1768172400">'),
      'https://www.yicai.com/news/1.html',
      { publishedAt: '2026-01-11T23:00:00+00:00', publishedDate: '2026-01-12' },
    ],
    [
      'a page that states nothing but its address takes the day from there',
      page(''),
      'https://a.example/2026/01/12/x',
      { publishedAt: '', publishedDate: '2026-01-12' },
    ],
    [
      'a page with days in a script and in its head takes none of them',
      page('<script>var start = "2019-05-03 10:00"</script><p>By A. Writer</p>'),
      'https://a.example/x',
      { publishedDate: '' },
    ],
  ])('%s', (_, html, url, expected) => {
    expect(sourceOf(html, url)).toMatchObject(expected)
  })
})

describe('the canonical address of', () => {
  it.each([
    [
      'a WeChat article has its four names',
      wechat,
      'https://mp.weixin.qq.com/s?__biz=MzA3&mid=2651&idx=1&sn=ab12&from=timeline#rd',
      'https://mp.weixin.qq.com/s?__biz=MzA3&mid=2651&idx=1&sn=ab12',
    ],
    [
      'an AMP page is the article’s',
      amp,
      'https://amp.harbour.example/2026/01/12/ferries?x=1',
      'https://www.harbour.example/2026/01/12/ferries',
    ],
    [
      'a copy on another site is its own',
      amp,
      'https://elsewhere.example/ferries-copy?utm_source=x',
      'https://elsewhere.example/ferries-copy',
    ],
    [
      'a page that names another id keeps its own',
      page('', '<link rel="canonical" href="/view?id=6">'),
      'https://a.example/view?id=5',
      'https://a.example/view?id=5',
    ],
  ])('%s', (_, html, url, expected) => {
    expect(sourceOf(html, url).canonicalUrl).toBe(expected)
  })
})
