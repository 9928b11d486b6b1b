/** Pages of government papers in the shapes of their issuers' sites, with what is read of them. All texts are made up. */

export interface PaperCase {
  readonly name: string
  readonly address: string
  readonly html: string
  readonly expected: {
    readonly author?: string
    readonly documentNumber?: string
    readonly about?: string
    readonly datedOn?: string
    readonly inForceOn?: string
  }
}

const page = (title: string, body: string, metas = '') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title>${metas}</head><body>${body}</body></html>`
const table = (cells: readonly (readonly [string, string])[]) =>
  `<table>${cells.map(([label, value]) => `<tr><td>${label}：</td><td>${value}</td></tr>`).join('')}</table>`
const items = (cells: readonly (readonly [string, string])[]) =>
  `<ul>${cells.map(([label, value]) => `<li><b>${label}:</b><span>${value}</span></li>`).join('')}</ul>`
const text = '<p>为推动示例产业发展，现就有关事项通知如下。</p><p>一、加大研发投入，完善培育体系。</p>'
const sign = (body: string, day: string) =>
  `<p style="text-align:right">${body}</p><p style="text-align:right">${day}</p>`
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`

export const PAPER_CASES: readonly PaperCase[] = [
  {
    name: 'a joint notice in the library of the State Council',
    address: 'https://www.gov.cn/zhengce/zhengceku/202601/content_7050002.htm',
    html: page(
      '两部门关于示例基金管理的通知_国务院部门文件_中国政府网',
      `${table([
        ['标　　题', '财政部 工业和信息化部关于示例基金管理的通知'],
        ['发文机关', '财政部 工业和信息化部'],
        ['发文字号', '财建〔2026〕5号'],
        ['成文日期', '2026年01月05日'],
        ['发布日期', '2026年01月09日'],
      ])}${text}${sign('财政部　工业和信息化部', '2026年1月5日')}`,
    ),
    expected: { author: '财政部, 工业和信息化部', documentNumber: '财建〔2026〕5号', datedOn: '2026-01-05' },
  },
  {
    name: 'a notice of the State Council itself',
    address: 'https://www.gov.cn/zhengce/content/202602/content_7060001.htm',
    html: page(
      '国务院关于印发示例行动方案的通知_科技_中国政府网',
      `<h1>国务院关于印发示例行动方案的通知</h1><p>国发〔2026〕3号</p><p>各省、自治区、直辖市人民政府，国务院各部委：</p>${text}${sign('国务院', '2026年2月3日')}<p>（本文有删减）</p>`,
    ),
    expected: { author: '国务院', documentNumber: '国发〔2026〕3号', datedOn: '2026-02-03' },
  },
  {
    name: 'an announcement of a ministry',
    address: 'https://www.miit.gov.cn/zwgk/zcwj/wjfb/gg/art/2026/art_1.html',
    html: page(
      '中华人民共和国工业和信息化部公告2026年第3号',
      `<h1>中华人民共和国工业和信息化部公告2026年第3号</h1><p>发布时间：2026-01-20</p><p>现批准示例标准，自2026年7月1日起实施。</p>${sign('工业和信息化部', '2026年1月16日')}`,
    ),
    expected: {
      author: '中华人民共和国工业和信息化部',
      documentNumber: '中华人民共和国工业和信息化部公告2026年第3号',
      datedOn: '2026-01-16',
      inForceOn: '2026-07-01',
    },
  },
  {
    name: 'an order whose number stands below its name',
    address: 'https://www.ndrc.gov.cn/xxgk/zcfb/fzggwl/202603/t20260305_1400001.html',
    html: page(
      '示例目录（2026年本）-国家发展和改革委员会',
      `<div class="article_title">示例目录（2026年本）</div><p>中华人民共和国国家发展和改革委员会令</p><p>第 31 号</p><p>《示例目录（2026年本）》已经审议通过，现予公布，自2026年5月1日起施行。</p><p>主任：某某</p><p>2026年3月1日</p>`,
    ),
    expected: { documentNumber: '第31号', inForceOn: '2026-05-01' },
  },
  {
    name: 'a notice in a ministry’s own table, with old brackets',
    address: 'https://www.mof.gov.cn/gkml/caizhengwengao/202601/t20260110_390001.htm',
    html: page(
      '关于印发《示例资金管理办法》的通知',
      `<h2>关于印发《示例资金管理办法》的通知</h2><p>财教[2026]11号</p>${text}<p>第二十条　本办法自2026年3月1日起施行。《旧示例办法》（财教〔2019〕2号）同时废止。</p>${sign('财政部', '2026年1月8日')}`,
    ),
    expected: { author: '财政部', documentNumber: '财教〔2026〕11号', datedOn: '2026-01-08', inForceOn: '2026-03-01' },
  },
  {
    name: 'a notice of the science ministry with Chinese numerals',
    address: 'https://www.most.gov.cn/xxgk/xinxifenlei/fdzdgknr/qtwj/qtwj2026/202601/t20260112_1.html',
    html: page(
      '科技部关于开展示例专项的通知-中华人民共和国科学技术部',
      `${items([
        ['索 引 号', '306/2026-1'],
        ['发文机构', '科技部'],
        ['文　　号', '国科发区〔2026〕7号'],
        ['成文日期', '二〇二六年一月六日'],
        ['有 效 性', '有效'],
      ])}<h1>科技部关于开展示例专项的通知</h1>${text}`,
    ),
    expected: { author: '科技部', documentNumber: '国科发区〔2026〕7号', datedOn: '2026-01-06' },
  },
  {
    name: 'an announcement of the market regulator whose serial number stands alone',
    address: 'https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/art/2026/art_2.html',
    html: page(
      '市场监管总局关于发布示例规则的公告',
      `${table([
        ['索引号', '2026-1'],
        ['主题分类', '公告'],
        ['文号', '2026年第8号'],
        ['所属机构', '特种设备局'],
        ['成文日期', '2026年02月02日'],
        ['发布日期', '2026年02月05日'],
      ])}<p>市场监管总局关于发布示例规则的公告</p>${text}<p>本公告自发布之日起施行。</p>${sign('市场监管总局', '2026年2月2日')}`,
    ),
    expected: { author: '市场监管总局', documentNumber: '2026年第8号', datedOn: '2026-02-02' },
  },
  {
    name: 'a measure of a province',
    address: 'http://www.jiangsu.gov.cn/art/2026/1/15/art_46144_1.html',
    html: page(
      '江苏省人民政府 省政府文件 省政府关于示例产业发展的意见',
      `${table([
        ['索引号', '014000319/2026-00001'],
        ['分类', '工业、交通'],
        ['发布机构', '江苏省人民政府'],
        ['发文日期', '2026-01-10'],
        ['文号', '苏政发〔2026〕1号'],
        ['时效', ''],
      ])}<h1>省政府关于示例产业发展的意见</h1>${text}<p>本意见自2026年2月15日起施行，有效期5年。</p>${sign('江苏省人民政府', '2026年1月10日')}`,
    ),
    expected: {
      author: '江苏省人民政府',
      documentNumber: '苏政发〔2026〕1号',
      datedOn: '2026-01-10',
      inForceOn: '2026-02-15',
    },
  },
  {
    name: 'a notice of a city’s bureau, its labels on lines of their own',
    address: 'http://gxj.sz.gov.cn/xxgk/xxgkml/qt/tzgg/content/post_1.html',
    html: page(
      '深圳市工业和信息化局关于组织示例申报的通知--通知公告',
      `<div><span>信息来源：</span><span>深圳市工业和信息化局</span></div><h1>深圳市工业和信息化局关于组织示例申报的通知</h1>${text}<p>特此通知。</p><p>深圳市工业和信息化局 2026年3月4日</p>`,
    ),
    expected: { author: '深圳市工业和信息化局', datedOn: '2026-03-04' },
  },
  {
    name: 'the rules of a county whose table names the site as issuer',
    address: 'http://zb.gov.cn/zbxzf/xzfwj/202404/a.shtml',
    html: page(
      '示例县人民政府工作规则',
      `<ul><li>索引号:<p>61/2026-1</p></li><li>来源:<p></p></li><li>发文机构:<p>县政府网站</p></li><li>发文字号:<p>示政发〔2026〕7号</p></li><li>发文日期:<p>2026年04月06日 16:40</p></li></ul><h1>示例县人民政府工作规则</h1>${text}`,
    ),
    expected: { author: '示例县人民政府', documentNumber: '示政发〔2026〕7号', datedOn: '2026-04-06' },
  },
  {
    name: 'a notice of a commission under the State Council, reprinted elsewhere',
    address: 'http://law.example/view-1.html',
    html: page(
      '国务院示例委员会关于调整税率的通知',
      `<h1>国务院示例委员会关于调整税率的通知</h1><p>2026年1月5日 税委会[2026]17号</p><p>海关总署：</p>${text}<p>决定自2026年2月1日起执行。</p>`,
    ),
    expected: { author: '国务院示例委员会', documentNumber: '税委会〔2026〕17号', inForceOn: '2026-02-01' },
  },
  {
    name: 'a reading of a paper with its number behind the title',
    address: 'https://www.miit.gov.cn/zwgk/zcjd/art/2026/art_3.html',
    html: page(
      '《关于示例企业培育工作的通知》解读',
      `<h1>《关于示例企业培育工作的通知》解读</h1><p>根据《中小企业法》和《旧通知》（工信部企业〔2021〕3号），工业和信息化部印发《关于示例企业培育工作的通知》（工信部企业〔2026〕12号，以下简称《通知》）。</p>`,
      meta('ColumnName', '政策解读'),
    ),
    expected: { about: '工信部企业〔2026〕12号' },
  },
  {
    name: 'a reading that names no number',
    address: 'https://kjt.example.gov.cn/zcjd/202601/t20260115_1.html',
    html: page(
      '一图读懂《示例省科技创新条例》',
      '<h1>一图读懂《示例省科技创新条例》</h1><p>条例自2026年3月1日起施行。</p>',
    ),
    expected: { about: '示例省科技创新条例' },
  },
  {
    name: 'a news story that mentions a paper',
    address: 'https://news.example/2026-01/13/c_1.htm',
    html: page(
      '六大领域获支持-示例新闻网',
      '<h1>六大领域获支持</h1><p>2026-01-13 09:00 来源：示例新闻网</p><p>工业和信息化部近日印发通知（工信部企业〔2026〕12号），自2026年2月1日起施行。专家解读说，支持力度加大。</p>',
    ),
    expected: {},
  },
]
