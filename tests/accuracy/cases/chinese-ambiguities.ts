/** Simplified Chinese: a sector's word in another sense, and in its own. */
import type { AccuracyCase } from './case.ts'

export const CHINESE_AMBIGUITIES_CASES: readonly AccuracyCase[] = [
  {
    name: 'leaves 发酵 alone as a scandal that spreads',
    text: '这起退票纠纷持续发酵，主办方当晚道歉。',
  },
  {
    name: 'leaves 发酵 alone as rumour on the market',
    text: '消息不断发酵，猪肉价格一天涨了五毛。',
  },
  {
    name: 'leaves 发酵 alone in a bakery',
    text: '面团放在温暖处发酵一小时，到两倍大再揉。',
  },
  {
    name: 'marks 微生物发酵 in a plant',
    text: '车间靠[微生物发酵|biomanufacturing]生产香兰素，味道和豆荚里的一样。',
  },
  {
    name: 'leaves 高企 alone as prices that stay high',
    text: '油价高企，网约车司机夜里两点才收工。',
  },
  {
    name: 'leaves 卡脖子 alone as an assault',
    text: '男子酒后卡脖子打人，被行政拘留十日。',
  },
  {
    name: 'lets 卡脖子 count neither way beside the material',
    text: '被⟦卡脖子|integrated-circuits⟧多年的[光刻胶|integrated-circuits]有了第二家供应商，价钱还没谈拢。',
  },
  {
    name: 'leaves 强化学习 alone in a party meeting',
    text: '各支部要强化学习贯彻，做好笔记，按月检查。',
  },
  {
    name: 'leaves 揭榜 alone as exam results',
    text: '中考成绩今日揭榜，班主任的手机响了一夜。',
  },
  {
    name: 'leaves 揭榜 alone as a list of the rich',
    text: '富豪榜揭榜，卖水的还是第一，卖房的掉出前十。',
  },
  {
    name: 'marks 揭榜挂帅 where small firms take up a task',
    text: '市里用⟦揭榜挂帅|sme-policy⟧的办法出了十二道题，[中小企业|sme-policy]接走了九道。',
  },
  {
    name: 'leaves 国网 alone as the power grid',
    text: '国网供电公司提醒，明早八点到十点停电检修，请提前蓄水。',
  },
  {
    name: 'leaves 北斗 alone as stars in the sky',
    text: '夏夜躺在院子里，爷爷教我认北斗七星。',
  },
  {
    name: 'leaves 北斗 alone as an eminent scholar',
    text: '先生是训诂学的泰山北斗，讲课却爱说笑话。',
  },
  {
    name: 'marks 北斗卫星导航系统 whole',
    text: '渔船都装上了[北斗卫星导航系统|aerospace]，夜里返航不再靠灯塔。',
  },
  {
    name: 'leaves 太赫兹 alone as a health scam',
    text: '推销员说太赫兹能量床包治百病，老人差点交了三万块。',
  },
  {
    name: 'leaves 兆赫 alone as a radio frequency',
    text: '请锁定调频98.6兆赫，主持人在晚高峰陪你堵车。',
  },
  {
    name: 'leaves 石墨烯 alone in underwear',
    text: '石墨烯内衣打三折，客服说穿上不用开暖气。',
  },
  {
    name: 'marks 石墨烯 in a battery story',
    text: '把[石墨烯|new-materials]掺进浆料，手机充电时不再烫手。',
  },
  {
    name: 'leaves 北交所 alone as the exchange for state property',
    text: '这处仓库在北京产权交易所（北交所）挂牌，底价八百万元。',
  },
  {
    name: 'leaves 中博会 alone as a fair of the central provinces',
    text: '中部博览会（中博会）在长沙开幕，展台以辣椒和陶器居多。',
  },
  {
    name: 'leaves 航天 alone in street and hospital names',
    text: '航天路拥堵三公里，去航天医院的请绕行。',
  },
  {
    name: 'leaves 卫星 alone in an airport hall',
    text: '请到卫星厅乘摆渡车，步行约二十分钟。',
  },
  {
    name: 'leaves 卫星 alone in 卫星城 and 卫星电视',
    text: '搬到卫星城以后，他家只剩卫星电视陪着老人。',
  },
  {
    name: 'leaves 两新 alone as party work in new organisations',
    text: '街道召开“两新”组织座谈会，请快递站长先发言。',
  },
  {
    name: 'leaves 融通 alone as lending',
    text: '典当行的本意是资金融通，不是收古董。',
  },
  {
    name: 'leaves 火箭 alone as a basketball club',
    text: '火箭主场输给湖人十九分，教练赛后没有说话。',
  },
  {
    name: 'marks 火箭 that carries something to orbit',
    text: '[火箭|aerospace]推迟一天发射，原因是高空风太大。',
  },
  {
    name: 'leaves 千帆 alone in a poem',
    text: '沉舟侧畔千帆过，他在毕业册上写了这句。',
  },
  {
    name: 'leaves 千帆 alone as a platform for software',
    text: '客服系统接入百度千帆，回复快了，语气还是冷。',
  },
  {
    name: 'leaves 长征 alone as the march of the Red Army',
    text: '爷爷的外公走过长征，家里还留着半条皮带。',
  },
  {
    name: 'marks 长征五号运载火箭 whole',
    text: '[长征五号运载火箭|aerospace]转运到塔架，海边的民宿全满。',
  },
  {
    name: 'leaves 独角兽 alone as a beast in a story',
    text: '女儿生日要骑独角兽，我给木马装了一根纸筒。',
  },
  {
    name: 'leaves 孵化器 alone as a box for eggs',
    text: '孵化器停电半天，二十枚鸭蛋只出了六只。',
  },
  {
    name: 'marks 科技企业孵化器 for new firms',
    text: '[科技企业孵化器|sme-policy]给[小微企业|sme-policy]免半年房租，打印也不要钱。',
  },
  {
    name: 'leaves 加速器 alone as a tool for gamers',
    text: '打外服要开加速器，不然一开门就掉线。',
  },
  {
    name: 'leaves 瞪羚 alone as an animal of the steppe',
    text: '保护区的鹅喉羚和瞪羚幼崽今年多了二十只。',
  },
  {
    name: 'leaves 单项冠军 alone in gymnastics',
    text: '她拿到自由体操单项冠军，下场先抱了抱对手。',
  },
  {
    name: 'leaves 小巨人 alone as a basketball player',
    text: '小巨人姚明来镇上挂牌篮球馆，门框特意加高。',
  },
  {
    name: 'leaves 小巨人 alone as a kind of seed',
    text: '小巨人丝瓜种子四十天见果，阳台也能种。',
  },
  {
    name: "leaves 封测 alone as a game's closed beta",
    text: '手游今天开启删档封测，玩家抢到资格先捏脸两小时。',
  },
  {
    name: 'leaves 菌种 alone as mushroom spawn',
    text: '香菇菌种要避光，接种前把手洗干净。',
  },
  {
    name: 'leaves 机器人 alone as a chat program',
    text: '群里的聊天机器人凌晨三点发广告，被群主移出。',
  },
  {
    name: 'leaves 外骨骼 alone on an insect',
    text: '知了羽化后留下的外骨骼，奶奶叫它蝉蜕。',
  },
  {
    name: 'leaves 碳化硅 alone in a grinding wheel',
    text: '磨刀用碳化硅砂轮，先粗后细，边磨边浇水。',
  },
  {
    name: 'leaves 世界模特 alone in a contest',
    text: '世界模特大赛在三亚收官，冠军是一位护士。',
  },
  {
    name: 'leaves 代工厂 alone as a maker of clothes',
    text: '校服代工厂赶在开学前交货，袖口还是短了。',
  },
  {
    name: 'leaves 超合金 alone as a toy',
    text: '他收藏的超合金玩具摆满两面墙，媳妇只许擦不许买。',
  },
  {
    name: 'leaves 首批次 alone as the first flats sold',
    text: '首批次房源均价一万二，带装修不带车位。',
  },
  {
    name: 'leaves 三首 alone as three songs',
    text: '返场唱了三首，最后一首全场打着手电。',
  },
]
