/** Simplified Chinese: a term's characters that belong to the words around it, and the term itself. */
import type { AccuracyCase } from './case.ts'

export const CHINESE_SUBSTRINGS_CASES: readonly AccuracyCase[] = [
  {
    name: 'leaves 新材料 alone inside 更新材料',
    text: '请各部门于周五前更新材料，逾期系统自动关闭。',
  },
  {
    name: 'leaves 新材料 alone inside 创新材料',
    text: '他获得创新材料写作奖，评语只有八个字。',
  },
  {
    name: 'leaves 新材料 alone inside 最新材料',
    text: '律师补充了最新材料，法庭决定延期宣判。',
  },
  {
    name: 'leaves 新材料 alone inside 翻新材料',
    text: '旧沙发翻新材料费三百，工钱另算，三天取货。',
  },
  {
    name: 'marks 新材料 after a verb that ends in another character',
    text: '县里想靠发展[新材料|new-materials]留住年轻人。',
  },
  {
    name: 'leaves 链主 alone inside 产业链主要',
    text: '茶叶产业链主要环节都在镇上，从采摘到包装不出五里地。',
  },
  {
    name: 'leaves 链主 alone inside 区块链主网 and 供应链主管',
    text: '区块链主网昨夜停机两小时，超市的供应链主管毫不知情。',
  },
  {
    name: 'marks 链主企业 as the firm at the head of a chain',
    text: '⟦链主企业|sme-policy⟧与县里三十家[小微企业|sme-policy]签约，账期不超过六十天。',
  },
  {
    name: 'leaves 中试 alone inside 其中试点',
    text: '全市共有九十个社区，其中试点十二个，居民可免费领垃圾袋。',
  },
  {
    name: 'leaves 中试 alone inside 高中试卷 and 期中试题',
    text: '高中试卷由外校老师批改，期中试题难度比去年低。',
  },
  {
    name: 'marks 生物制造中试平台 as one term',
    text: '[生物制造中试平台|biomanufacturing]对外开放，做一次放大试验收费两万元。',
  },
  {
    name: 'leaves 流片 alone inside 主流片商',
    text: '主流片商都避开了国庆档，小成本喜剧反而卖座。',
  },
  {
    name: 'leaves 流片 alone inside 引流片段',
    text: '主播剪了十条引流片段，只有一条过万赞。',
  },
  {
    name: 'marks 流片 when a chip is made for the first time',
    text: '[芯片|integrated-circuits]第一次[流片|integrated-circuits]就成了，团队当晚吃了火锅。',
  },
  {
    name: 'leaves 大基金 alone inside 扩大基金 and 最大基金',
    text: '协会打算扩大基金规模，用来修缮图书馆；国内最大基金公司捐了头一笔。',
  },
  {
    name: 'marks 大基金三期 as the fund for chips',
    text: '[大基金三期|integrated-circuits]入股一家清洗设备厂，持股不到一成。',
  },
  {
    name: 'leaves 大飞机 alone inside 最大飞机',
    text: '世界最大飞机降落时，围观的人把停车场堵死了。',
  },
  {
    name: 'marks 国产大飞机 as an aircraft programme',
    text: '[国产大飞机|aerospace]首次执飞春运航班，座位前后多了两厘米。',
  },
  {
    name: 'leaves 封测 alone inside 密封测试',
    text: '保温杯要过三道密封测试，倒置一夜不漏才算合格。',
  },
  {
    name: 'marks 封测 between design and market',
    text: '从[芯片设计|integrated-circuits]到[封测|integrated-circuits]，这条街上走十分钟就能谈完。',
  },
  {
    name: 'leaves 光刻 alone inside 时光刻度',
    text: '《时光刻度》是她的第二本诗集，写外婆和河。',
  },
  {
    name: 'leaves 光刻 alone inside 阳光刻',
    text: '阳光刻在老墙上，像一把钝刀。',
  },
  {
    name: 'leaves 民企 alone inside 居民企业',
    text: '非居民企业取得股息，应当在季度结束后申报。居民企业另有规定。',
  },
  {
    name: 'leaves 民企 alone inside 农民企业家',
    text: '他是村里走出来的农民企业家，最爱穿布鞋。',
  },
  {
    name: 'leaves 技改 alone inside 科技改变',
    text: '科技改变了奶奶买菜的方式，她现在连葱都在手机上挑。',
  },
  {
    name: 'leaves 良率 alone inside 不良率',
    text: '银行不良率连续三个季度下降，拨备相应减少。',
  },
  {
    name: 'marks 芯片良率 in a plant report',
    text: '[芯片良率|integrated-circuits]爬到九成，[晶圆厂|integrated-circuits]终于可以接急单。',
  },
  {
    name: 'leaves 适航 alone inside 舒适航班',
    text: '红眼也能睡着的舒适航班，票价只贵八十元。',
  },
  {
    name: 'marks 适航证 for an aircraft',
    text: '[电动垂直起降飞行器|aerospace]拿到[适航证|aerospace]后，首批订单来自两个景区。',
  },
  {
    name: 'leaves 航发 and 航天 alone inside 民航发布 and 民航天津',
    text: '民航发布暑运数据，民航天津监管局提醒旅客带好证件。',
  },
  {
    name: 'leaves 智能体 alone inside 智能体验 and 智能体检',
    text: '商场设了智能体验区，隔壁是智能体检小屋，十分钟出报告。',
  },
  {
    name: 'leaves 智能体 alone inside 智能体育',
    text: '智能体育公园开放，老人最喜欢会报数的单杠。',
  },
  {
    name: 'leaves 动捕 alone inside 自动捕捉',
    text: '相机能自动捕捉笑脸，可惜分不清猫和人。',
  },
  {
    name: 'leaves 力传感器 alone inside 压力传感器',
    text: '胎压报警多半是压力传感器没电，换一颗二十元。',
  },
  {
    name: "marks 六维力传感器 on a robot's wrist",
    text: '手腕装上[六维力传感器|embodied-ai]，[人形机器人|embodied-ai]拧瓶盖不再打滑。',
  },
  {
    name: 'leaves 膜材料 alone inside 面膜材料',
    text: '面膜材料分蚕丝、棉和备长炭，敏感肌选第一种。',
  },
  {
    name: 'marks 高性能膜材料 for a water plant',
    text: '水厂换上[高性能膜材料|new-materials]，每吨水省两毛电钱。',
  },
  {
    name: 'leaves 干细胞 alone inside 若干细胞',
    text: '显微镜下可见若干细胞破裂，老师让大家画下来。',
  },
  {
    name: 'leaves 创新券 alone inside 创新券商',
    text: '评委把“年度创新券商”颁给一家只有九个营业部的公司。',
  },
  {
    name: 'marks 创新券 as a voucher for small firms',
    text: '县里发[创新券|sme-policy]，[中小企业|sme-policy]可以拿它抵检测费。',
  },
  {
    name: 'leaves 新三板 alone inside 新三板斧',
    text: '新店长的新三板斧是：降价、送货、记住熟客的名字。',
  },
  {
    name: 'takes 65纳米制程 whole and not 5纳米 inside it',
    text: '[65纳米制程|integrated-circuits]足够做门禁卡，没必要追新。',
  },
  {
    name: 'leaves 5纳米 alone inside the size of a virus',
    text: '电镜显示颗粒直径约65纳米，外面有一圈突起。',
  },
  {
    name: 'leaves 硅光 alone inside 晶硅光伏',
    text: '屋顶铺的是单晶硅光伏板，晴天一天发电二十度。',
  },
  {
    name: 'marks 硅光芯片 as one term',
    text: '[硅光芯片|integrated-circuits]让机柜之间的铜线退了休。',
  },
  {
    name: 'leaves 星算 and 晶圆 alone inside 明星算账 and 水晶圆球',
    text: '他演过一个替明星算账的会计，道具是一只水晶圆球。',
  },
  {
    name: 'leaves 光罩 alone inside 灯光罩 and 阳光罩',
    text: '灯光罩着小摊，阳光罩着屋檐，他都拍进了同一本相册。',
  },
  {
    name: 'leaves 卫星 alone inside 保卫星球 and 守卫星空',
    text: '孩子们排演《保卫星球》，主题歌叫《守卫星空》。',
  },
  {
    name: 'leaves 稀土 alone inside 稀土豆泥',
    text: '食堂的稀土豆泥被投诉三次，师傅改成了土豆饼。',
  },
  {
    name: 'leaves 代糖 alone inside 现代糖果',
    text: '博物馆展出民国到现代糖果的包装纸，共四百张。',
  },
  {
    name: 'leaves 低空 alone inside 降低空调',
    text: '请随手降低空调音量，值班同事在补觉。',
  },
  {
    name: 'leaves 空间站 alone inside 停车空间站满',
    text: '演唱会散场，停车空间站满了等车的人。',
  },
  {
    name: 'leaves 生物基 alone inside 生物基础',
    text: '暑假补生物基础，先背细胞，再画根尖。',
  },
  {
    name: 'leaves 合成生物 alone inside 合成生物碱',
    text: '十九世纪的药剂师不会合成生物碱，只能从树皮里熬。',
  },
]
