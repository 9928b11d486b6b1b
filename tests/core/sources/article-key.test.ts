/** Which addresses are one article and which are not, as tables. */
import { describe, expect, it } from 'vitest'
import { toArticleKey, toCanonicalUrl } from '../../../src/core/sources/article-key.ts'

const STORY = 'https://www.news.example/2026/01/12/six-sectors'
const BIZ = 'https://mp.weixin.qq.com/s?__biz=MzA3&mid=2651&idx=1&sn=ab12'

describe('one article is', () => {
  it.each([
    ['campaign parameters', `${STORY}?utm_source=x&utm_medium=y&utm_id=3`, STORY],
    ['click ids', `${STORY}?fbclid=1&gclid=2&msclkid=3`, STORY],
    ['a share from WeChat', `${STORY}?from=timeline&isappinstalled=0&scene=21`, STORY],
    ['a share with a token', `${STORY}?share_token=a-b&share_source=wx`, STORY],
    ['spm', `${STORY}?spm=smpc.home.top-news.1.17683`, STORY],
    ['tracking in capitals', `${STORY}?UTM_Source=x&CMP=share_btn_url`, STORY],
    [
      'a site’s own tracking',
      'https://www.wsj.com/tech/chips-a1b2c3d4?mod=hp_lead_pos1',
      'https://www.wsj.com/tech/chips-a1b2c3d4',
    ],
    ['a site’s own tracking below it', 'https://m.36kr.com/p/123456?f=rss', 'https://36kr.com/p/123456'],
    ['a fragment', `${STORY}#comments`, STORY],
    ['a text fragment', `${STORY}#:~:text=six`, STORY],
    ['an empty query', `${STORY}?`, STORY],
    ['http', STORY.replace('https', 'http'), STORY],
    ['the default port', STORY.replace('.example', '.example:443'), STORY],
    ['capitals in the host', STORY.replace('www.news', 'WWW.News'), STORY],
    ['a dot behind the host', STORY.replace('.example', '.example.'), STORY],
    ['no www', STORY.replace('www.', ''), STORY],
    ['a slash at the end', `${STORY}/`, STORY],
    ['an index file', `${STORY}/index.html`, STORY],
    ['m.', STORY.replace('www.', 'm.'), STORY],
    ['wap.', STORY.replace('www.', 'wap.'), STORY],
    ['mobile.', STORY.replace('www.', 'mobile.'), STORY],
    [
      '3g.',
      'https://3g.163.com/tech/article/ABCDEF0123456789.html',
      'https://www.163.com/tech/article/ABCDEF0123456789.html',
    ],
    ['m. below a name', 'https://m.finance.news.example/a/1', 'https://finance.news.example/a/1'],
    ['amp.', STORY.replace('www.', 'amp.'), STORY],
    ['/amp at the end', `${STORY}/amp`, STORY],
    ['/amp/ at the end', `${STORY}/amp/`, STORY],
    ['/amp/ at the start', STORY.replace('/2026', '/amp/2026'), STORY],
    ['.amp.html', `${STORY}.amp.html`, `${STORY}.html`],
    ['?amp=1', `${STORY}?amp=1`, STORY],
    ['print.', STORY.replace('www.', 'print.'), STORY],
    ['/print at the end', `${STORY}/print`, STORY],
    ['/print/ at the start', STORY.replace('/2026', '/print/2026'), STORY],
    ['_print.html', `${STORY}_print.html`, `${STORY}.html`],
    ['?print=1', `${STORY}?print=1`, STORY],
    ['?view=print', `${STORY}?view=print`, STORY],
    ['an archive', `https://web.archive.org/web/20260113021500/${STORY}`, STORY],
    ['?amp', `${STORY}?amp`, STORY],
    ['outputType=amp', `${STORY}?outputType=amp`, STORY],
    [
      'the AMP cache',
      `https://www-news-example.cdn.ampproject.org/c/s/www.news.example/2026/01/12/six-sectors?amp=1`,
      STORY,
    ],
    [
      'the AMP cache without a name of its own',
      `https://cdn.ampproject.org/v/s/www.news.example/2026/01/12/six-sectors?usqp=mq331AQ`,
      STORY,
    ],
    ['Google’s AMP viewer', `https://www.google.com/amp/s/www.news.example/2026/01/12/six-sectors`, STORY],
    ['the order of parameters', 'https://a.example/v?id=1&cid=2', 'https://a.example/v?cid=2&id=1'],
    ['a parameter twice', 'https://a.example/v?id=1&id=1', 'https://a.example/v?id=1'],
    ['the case of percent codes', 'https://a.example/%e4%b8%ad', 'https://a.example/中'],
    ['WeChat’s detours', `${BIZ}&chksm=8c&scene=21&key=9&uin=MQ&pass_ticket=t&from=timeline#wechat_redirect`, BIZ],
    ['WeChat’s order', 'https://mp.weixin.qq.com/s?sn=ab12&idx=1&mid=2651&__biz=MzA3', BIZ],
    ['WeChat without encryption', BIZ.replace('https', 'http'), BIZ],
  ])('%s', (_, one, other) => {
    expect(toArticleKey(one, '')).toBe(toArticleKey(other, ''))
  })

  it.each([
    ['a canonical link', `${STORY}?x=1`, STORY],
    ['a canonical link without www', `${STORY}?x=1`, STORY.replace('www.', '')],
    ['a canonical link on another host of the site', STORY.replace('www.', 'amp-pages.'), STORY],
    [
      'a canonical link out of the AMP cache',
      'https://www-news-example.cdn.ampproject.org/c/s/www.news.example/a?x=1',
      STORY,
    ],
    ['a slug for a number', 'https://www.news.example/?p=512', STORY],
    ['a slug for an id', 'https://www.news.example/view.php?id=512', STORY],
    ['a canonical link with tracking', `${STORY}?x=1`, `${STORY}?utm_source=canonical#top`],
    ['a short WeChat link that names its article', 'https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv', BIZ],
    [
      'a canonical link of a country’s registry',
      'https://amp-x.news.com.cn/1?x=1',
      'https://www.news.com.cn/2026/01/12/a',
    ],
  ])('told by %s', (_, url, canonical) => {
    expect(toArticleKey(url, canonical)).toBe(toArticleKey(canonical, ''))
    expect(toArticleKey(url, canonical)).not.toBe(toArticleKey(url, ''))
  })
})

describe('two articles are', () => {
  it.each([
    ['two paths', STORY, `${STORY}-2`],
    ['two cases of a path', 'https://a.example/aB12', 'https://a.example/Ab12'],
    ['two sites', STORY, STORY.replace('www.news', 'www.views')],
    ['two names below a site', 'https://tech.a.example/1', 'https://biz.a.example/1'],
    ['two ports', 'https://a.example:8080/1', 'https://a.example/1'],
    ['an id and none', 'https://a.example/v?id=1', 'https://a.example/v'],
    ['two ids beside tracking', 'https://a.example/v?id=1&utm_source=x', 'https://a.example/v?id=2&utm_source=x'],
    ['two numbers of from', 'https://a.example/v?from=20', 'https://a.example/v?from=40'],
    ['two numbers of ref', 'https://a.example/v?ref=1201', 'https://a.example/v?ref=1202'],
    ['a site’s own tracking elsewhere', 'https://a.example/v?mod=a', 'https://a.example/v?mod=b'],
    ['a name that only ends like a site', 'https://notwsj.com/v?mod=a', 'https://notwsj.com/v?mod=b'],
    ['two routes', 'https://a.example/#/news/1', 'https://a.example/#/news/2'],
    ['two routes with a sign', 'https://a.example/#!/news/1', 'https://a.example/#!/news/2'],
    ['two WeChat articles of a day', BIZ, BIZ.replace('idx=1', 'idx=2')],
    ['two WeChat messages', BIZ, BIZ.replace('mid=2651', 'mid=2652')],
    ['two WeChat signatures', BIZ, BIZ.replace('sn=ab12', 'sn=ab13')],
    ['two WeChat accounts', BIZ, BIZ.replace('MzA3', 'MzA4')],
    ['two short WeChat links', 'https://mp.weixin.qq.com/s/AbCd', 'https://mp.weixin.qq.com/s/AbCe'],
    [
      'two passing WeChat links',
      'https://mp.weixin.qq.com/s?src=11&timestamp=1&signature=a',
      'https://mp.weixin.qq.com/s?src=11&timestamp=1&signature=b',
    ],
    ['two sites below a registry', 'https://m.com.cn/1', 'https://wap.com.cn/1'],
    ['a site called mobile', 'https://mobile.de/1', 'https://de/1'],
    ['a portal’s channel on telephones', 'https://mobile.163.com/17/1212/a.html', 'https://www.163.com/17/1212/a.html'],
    ['a page on amplifiers', 'https://a.example/amp', 'https://a.example/'],
    ['a section on amplifiers', 'https://a.example/audio/amp', 'https://a.example/audio'],
    ['operational amplifiers', 'https://a.example/op-amp.html', 'https://a.example/op.html'],
  ])('%s', (_, one, other) => {
    expect(toArticleKey(one, '')).not.toBe(toArticleKey(other, ''))
  })

  it.each([
    'id',
    'aid',
    'newsid',
    'docid',
    'p',
    'article_id',
    'contentid',
    'ID',
    'infoid',
    'nid',
    'no',
    'page',
    'unknown',
  ])('two values of %s', (name) => {
    expect(toArticleKey(`https://a.example/v?${name}=1`, '')).not.toBe(
      toArticleKey(`https://a.example/v?${name}=2`, ''),
    )
  })

  it.each([
    ['another site', STORY, 'https://wire.example/2026/01/12/six-sectors'],
    ['a site below the same registry', 'https://a.com.cn/2026/01/12/x', 'https://b.com.cn/2026/01/12/x'],
    ['the front page', STORY, 'https://www.news.example/'],
    ['the front page in a language', STORY, 'https://www.news.example/en/'],
    ['the section', STORY, 'https://www.news.example/business'],
    ['the page without its id', 'https://a.example/show.php?id=5', 'https://a.example/show.php'],
    ['the page without what may be its id', 'https://a.example/show.php?art=5', 'https://a.example/show.php'],
    ['a dated page without its id', 'https://a.example/2026/view?id=5', 'https://a.example/2026/view'],
    ['another id', 'https://a.example/show.php?id=5', 'https://a.example/show.php?id=6'],
    ['a page for all articles', 'https://a.example/show.php?id=5', 'https://a.example/detail'],
    ['the application without its route', 'https://a.example/app#/news/5', 'https://a.example/app'],
    ['a short link of WeChat', BIZ, 'https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv'],
    ['another article of WeChat', BIZ, BIZ.replace('2651', '2652')],
    ['a script', STORY, 'javascript:alert(1)'],
    ['nothing', STORY, ''],
    ['words', STORY, 'see above'],
  ])('not told by a page that names %s', (_, url, canonical) => {
    expect(toArticleKey(url, canonical)).toBe(toArticleKey(url, ''))
  })
})

describe('the address that is saved', () => {
  it.each([
    ['is the first that is believed', `${STORY}?x=1`, ['https://www.news.example/', STORY, `${STORY}-2`], STORY],
    [
      'opens: host and scheme stay',
      `http://m.news.example/a?utm_source=x&id=5#top`,
      [],
      'http://m.news.example/a?id=5',
    ],
    ['keeps a route', 'https://a.example/app?from=wx#/news/5', [], 'https://a.example/app#/news/5'],
    ['keeps a query without tracking as it is', 'https://a.example/v?b=2&a=%e4', [], 'https://a.example/v?b=2&a=%e4'],
    ['is what is no web address, without fragment', 'file:///a/paper.pdf#page=2', [], 'file:///a/paper.pdf'],
  ])('%s', (_, url, named, canonical) => {
    expect(toCanonicalUrl(url, named)).toBe(canonical)
  })
})
