/** Sources in the shapes in which Chinese and English outlets print them; the words are our own. */
import { describe, expect, it } from 'vitest'
import { readSource } from '../../../src/page/source/page-source.ts'

const TITLE = '六大产业名单在南岸公布'
const TEXT =
  '工业和信息化部有关负责人表示，将推动集成电路、生物制造等产业发展，并支持专精特新中小企业，各地要按时报送材料。'
const STORY = `<p>${TEXT}</p>`.repeat(6)

const sourceOf = (html: string, url: string) =>
  readSource(new DOMParser().parseFromString(html, 'text/html'), new URL(url), null)

interface Expected {
  title?: string
  author: string
  sourceCredit: string
  publishedDate: string
  outlet?: string
}

const ROWS: readonly (readonly [string, string, string, Expected])[] = [
  [
    'people.com.cn',
    'http://finance.people.com.cn/n1/2026/0112/c1004-40640001.html',
    `<title>${TITLE}--财经--人民网</title><meta name="author" content="104363"><meta name="publishdate" content="2026-01-12"><meta name="source" content="来源：人民网-南岸日报"><body><div class="path"><a href="/">人民网</a>&gt;&gt;<a href="/f">财经</a></div><h1>${TITLE}</h1><div class="author cf">沈见山</div><div class="channel cf"><div class="col-1-1">2026年01月12日08:18 | 来源：<a href="/">人民网-南岸日报</a></div></div>${STORY}<div class="edit">(责编：林望舒、周一帆)</div>`,
    { title: TITLE, author: '沈见山', sourceCredit: '人民网-南岸日报', publishedDate: '2026-01-12', outlet: '人民网' },
  ],
  [
    'news.cn with the year apart',
    'https://www.news.cn/tech/20260112/0a1b2c/c.html',
    `<title>${TITLE}-新华网</title><body><div class="header-cont"><div class="header-time left"><span class="year"><em>2026</em></span><span class="day"><em>01</em>/<em>12</em></span><span class="time">09:30:05</span></div><div class="source">来源：新华网</div><h1><span class="title">${TITLE}</span></h1></div><p>新华社北京1月12日电（记者沈见山、林望舒）${TEXT}</p>${STORY}<div class="editor">【责任编辑:周一帆】</div>`,
    { title: TITLE, author: '沈见山, 林望舒', sourceCredit: '新华网', publishedDate: '2026-01-12', outlet: '新华网' },
  ],
  [
    'thepaper.cn',
    'https://www.thepaper.cn/newsDetail_forward_32000002',
    `<title>${TITLE}_10%公司_澎湃新闻-The Paper</title><body><h1>${TITLE}</h1><div class="left"><div>澎湃新闻记者 沈见山</div><div><span>2026-01-12 09:10</span><span>来源：澎湃新闻</span></div></div>${STORY}<div>责任编辑：林望舒</div><div>校对：周一帆</div>`,
    { title: TITLE, author: '沈见山', sourceCredit: '澎湃新闻', publishedDate: '2026-01-12', outlet: '澎湃新闻' },
  ],
  [
    'sina.com.cn',
    'https://finance.sina.com.cn/jjxw/2026-01-12/doc-inhx.shtml',
    `<title>${TITLE}|六大产业_新浪财经_新浪网</title><meta property="article:published_time" content="2026-01-12T09:10:00+08:00"><meta name="mediaid" content="南岸日报"><body><h1 class="main-title">${TITLE}</h1><div class="date-source"><span class="date">2026年01月12日 09:10</span><span class="source">南岸日报</span></div>${STORY}<p>责任编辑：林望舒</p>`,
    { title: TITLE, author: '', sourceCredit: '南岸日报', publishedDate: '2026-01-12', outlet: '新浪财经' },
  ],
  [
    '163.com',
    'https://www.163.com/money/article/ABC123.html',
    `<title>${TITLE}|六大产业|南岸_网易财经</title><meta name="author" content="网易"><body><h1 class="post_title">${TITLE}</h1><div class="post_info">2026-01-12 09:10:05　来源: <a href="/">南岸日报</a></div><div class="post_body">${STORY}</div><div class="post_author"><a href="/">本文来源：南岸日报</a> 责任编辑：林望舒_NB1</div>`,
    { title: TITLE, author: '', sourceCredit: '南岸日报', publishedDate: '2026-01-12', outlet: '网易' },
  ],
  [
    'sohu.com, an account',
    'https://www.sohu.com/a/749607511_121846184',
    `<title>${TITLE}_产业_南岸_名单</title><meta name="mediaid" content="晨河产业观察"><meta itemprop="dateUpdate" content="2026-01-12 22:46"><meta itemprop="datePublished" content="2026-01-12 22:46"><body><div class="text-title"><h1>${TITLE}<span class="article-tag"></span></h1><div class="article-info"><span class="time">2026-01-12 22:46</span> <span>来源: <a href="/">晨河产业观察</a></span></div></div>${STORY}<p>返回搜狐，查看更多</p><p>责任编辑：</p>`,
    { title: TITLE, author: '', sourceCredit: '晨河产业观察', publishedDate: '2026-01-12', outlet: '晨河产业观察' },
  ],
  [
    'baijiahao.baidu.com, an account',
    'https://baijiahao.baidu.com/s?id=1750000000000000000',
    `<title>${TITLE}</title><body><div class="index-module_headerWrap"><div class="sKHSJ" data-testid="title">${TITLE}</div><span data-testid="author-name">晨河产业观察</span><span data-testid="updatetime">2026-01-12 09:10</span></div>${STORY}`,
    { title: TITLE, author: '', sourceCredit: '', publishedDate: '2026-01-12', outlet: '晨河产业观察' },
  ],
  [
    'mp.weixin.qq.com',
    'https://mp.weixin.qq.com/s/AbCdEf',
    `<title>${TITLE}</title><meta property="og:title" content="${TITLE}"><meta property="og:article:author" content="沈见山"><body><h1 class="rich_media_title" id="activity-name">${TITLE}</h1><div id="meta_content"><span class="rich_media_meta">原创</span> <span class="rich_media_meta">沈见山</span> <a id="js_name">晨河产业观察</a> <em id="publish_time">2026年01月12日 09:10</em></div><div id="js_content">${STORY}</div>`,
    { title: TITLE, author: '沈见山', sourceCredit: '', publishedDate: '2026-01-12', outlet: '晨河产业观察' },
  ],
  [
    '36kr.com',
    'https://36kr.com/p/3600000000000001',
    `<title>${TITLE}-36氪</title><meta property="og:title" content="${TITLE}-36氪"><body><h1 class="article-title">${TITLE}</h1><div class="article-title-icon"><a class="title-icon-item item-a" href="/user/1">晨河产业观察</a><span class="title-icon-item">·2026年01月12日 09:10</span></div>${STORY}<p>文｜沈见山</p>`,
    { title: TITLE, author: '沈见山', sourceCredit: '', publishedDate: '2026-01-12' },
  ],
  [
    'jiemian.com',
    'https://www.jiemian.com/article/13800000.html',
    `<title>${TITLE}|界面新闻</title><body><div class="article-header"><h1>${TITLE}</h1></div><div class="article-info"><p><span class="author"><a href="/u">沈见山</a></span> · <span>2026/01/12 09:10</span> <span>来源：界面新闻</span></p></div>${STORY}`,
    { title: TITLE, author: '沈见山', sourceCredit: '界面新闻', publishedDate: '2026-01-12', outlet: '界面新闻' },
  ],
  [
    'stcn.com',
    'https://www.stcn.com/article/detail/1500000.html',
    `<title>${TITLE}</title><body><div class="detail-title">${TITLE}</div><div class="detail-info"><span>来源：证券时报</span><span>作者：沈见山</span><span>2026-01-12 09:10</span></div>${STORY}<div>责任编辑： 林望舒</div><div>校对： 周一帆</div>`,
    { title: TITLE, author: '沈见山', sourceCredit: '证券时报', publishedDate: '2026-01-12' },
  ],
  [
    'chinanews.com.cn',
    'https://www.chinanews.com.cn/cj/2026/01-12/10340001.shtml',
    `<title>${TITLE}-中新网</title><body><h1 class="content_left_title">${TITLE}</h1><div class="content_left_time">2026年01月12日 09:10　来源：中国新闻网 <a href="#">参与互动</a></div><p>中新网1月12日电 (记者 沈见山)${TEXT}</p>${STORY}<div class="adEditor">【编辑:林望舒】</div>`,
    { title: TITLE, author: '沈见山', sourceCredit: '中国新闻网', publishedDate: '2026-01-12', outlet: '中国新闻网' },
  ],
  [
    'gmw.cn',
    'https://economy.gmw.cn/2026-01/12/content_37800001.htm',
    `<title>${TITLE} _光明网</title><meta name="author" content="林望舒"><meta name="contentid" content="37800001"><meta name="publishdate" content="2026-01-12"><meta name="source" content="光明网-《光明日报》"><body><h1 class="u-title">${TITLE}</h1><div class="m-con-info"><span class="m-con-time">2026-01-12 09:10</span><span class="m-con-source">来源：<a href="/">光明网-《光明日报》</a></span></div><p>本报记者 沈见山</p>${STORY}<p>[ 责编：林望舒 ]</p>`,
    {
      title: TITLE,
      author: '沈见山',
      sourceCredit: '光明网-《光明日报》',
      publishedDate: '2026-01-12',
      outlet: '光明网',
    },
  ],
  [
    'a host that no table knows, with its own original',
    'https://www.nan-an.example/a/1.html',
    `<title>${TITLE} - 南岸产业网</title><body><h2>${TITLE}</h2><div>时间：2026-01-12 来源：本站原创 作者：admin 点击：12</div>${STORY}<footer>Copyright © 2026 南岸产业网 版权所有</footer>`,
    { title: TITLE, author: '', sourceCredit: '', publishedDate: '2026-01-12', outlet: '南岸产业网' },
  ],
  [
    'a Taiwanese page',
    'https://www.hai-an.example/news/1',
    '<title>海岸縣簽下九家供應商 | 海岸新聞網</title><body><h1>海岸縣簽下九家供應商</h1><time datetime="2026-01-12T09:10:00+08:00">2026/01/12 09:10</time><p>〔記者沈見山／台北報導〕海岸縣政府昨天宣布，將以三年時間協助縣內中小企業跨入衛星零組件供應鏈，首批九家廠商已簽署意向書。</p>',
    {
      title: '海岸縣簽下九家供應商',
      author: '沈見山',
      sourceCredit: '',
      publishedDate: '2026-01-12',
      outlet: '海岸新聞網',
    },
  ],
  [
    'an English page with a byline of classes',
    'https://www.harbour.example/2026/01/12/six',
    `<title>Six sectors named in plan | Harbour Courier</title><meta property="og:site_name" content="Harbour Courier"><body><h1>Six sectors named in plan</h1><div class="byline">By <span class="author-name">Dana Field</span> <span class="role">Senior Technology Reporter</span></div><div class="date">Published 12 January 2026</div><p>${'The ministry named six sectors, among them integrated circuits, and gave a date. '.repeat(8)}</p>`,
    {
      title: 'Six sectors named in plan',
      author: 'Dana Field',
      sourceCredit: '',
      publishedDate: '2026-01-12',
      outlet: 'Harbour Courier',
    },
  ],
]

describe('the source in the shape of', () => {
  it.each(ROWS)('%s', (_, url, html, expected) => {
    expect(sourceOf(html, url)).toMatchObject(expected)
  })
})
