/** Words of a sector that sport, art, courts or kitchens use as names and images, and the same words in their own field. */
import type { AccuracyCase } from './case.ts'

export const IMAGES_AND_NAMES_CASES: readonly AccuracyCase[] = [
  { name: 'leaves a song called after a satellite alone', text: '主唱隔了六年才寫出〈衛星〉，副歌只有四個字。' },
  { name: 'leaves a song whose title goes on alone', text: '第二首〈衛星戀人〉由合成器開場。' },
  { name: 'leaves landing on the moon as an image alone', text: '影迷说，排到首映的票像登月一样难。' },
  { name: 'leaves a reaction like a chip alone', text: '她的起跑反应堪称芯片级，教练笑了。' },
  { name: 'leaves a cake of the size of a chip alone', text: '茶点只有芯片大小，一口就没了。' },
  { name: 'leaves a file of 6G alone', text: '打包之后还有6G，得再删几段录像。' },
  { name: 'leaves the culture of pickles alone', text: '缸里的菌种传了三代，酸菜的味道一直没变。' },
  { name: 'leaves a fast car alone', text: 'With 500 horsepower and a new gearbox it is the rocket of the range.' },
  { name: 'leaves an estate called after a satellite alone', text: '“卫星雅苑”的业主下周选物业。' },
  { name: 'leaves a horse called after a rocket alone', text: '「火箭旋風」起步慢了半拍，騎師並不擔心。' },
  { name: 'leaves a village called after 航天 alone', text: '航天小区的老人每天在河边下棋。' },
  { name: 'leaves a code name alone', text: '下一版代號「衛星」，同步功能會重寫。' },
  { name: 'leaves the Rockets of a league alone', text: 'DENVER — The Rockets led by six at half-time and lost.' },
  {
    name: 'leaves a noodle bar called Satellite alone',
    text: 'A noodle bar on the corner called Satellite Bowl has shut.',
  },
  {
    name: 'leaves an association of aerospace workers alone',
    text: 'The picnic was paid for by the Aerospace Retirees Association.',
  },
  { name: 'leaves a ride on a rocket as an image alone', text: '房租像坐了火箭，三个月涨了两成。' },
  { name: 'leaves a comparison with a rocket engine alone', text: '對手的後衛像裝了火箭引擎，誰也攔不住。' },
  { name: 'leaves a comparison with a satellite alone', text: '孩子们像卫星一样绕着外婆转。' },
  { name: 'leaves a comparison in English alone', text: 'Shares took off like a rocket and came down like a stone.' },
  { name: 'leaves a comparison with a chip alone', text: '那颗芯片般大小的痣，她留了一辈子。' },
  { name: 'leaves a satellite team of a club alone', text: 'Its satellite team in the lower league lost once more.' },
  { name: 'leaves a satellite lesion alone', text: '片子上有两个卫星病灶，医生说是良性的。' },
  {
    name: 'leaves a fund that holds satellites of a portfolio alone',
    text: '他坚持“核心加卫星”的配置，卫星仓位换成了短债。',
  },
  { name: 'leaves a toy rocket alone', text: '孩子睡著了，手裡還握著一支塑膠火箭。' },
  { name: 'leaves a person called 卫星 alone', text: '张华、曹卫星、李明三位委员先后发言。' },
  {
    name: 'leaves rockets of a war alone',
    text: 'Villagers filmed the launch pad of short-range rockets before the shelling began.',
  },
  { name: 'leaves an air force of another country alone', text: '该国航空航天部队宣布参加联合军演。' },
  { name: 'leaves new evidence in a court alone', text: '二审时原告又交来一份新材料，被告律师看了半天。' },
  { name: 'leaves old papers of a school alone', text: '班主任說，家長會要用的新材料放在教材旁邊。' },
  {
    name: 'leaves new materials of a course alone',
    text: 'Pupils liked the songs, and new materials can wait for the second term.',
  },
  { name: 'leaves an old radio alone', text: '爷爷的老半导体还能收到评书。' },
  { name: 'leaves a bank for SMEs alone', text: '他在臺灣中小企業銀行門口等了半小時的計程車。' },
  { name: 'leaves 6G of data in a phone plan alone', text: '这张卡送6G流量，话费另算。' },
  { name: 'leaves a chip under the skin of a cat alone', text: '兽医给猫植入芯片，饲主填了两张表。' },
  { name: 'leaves titanium of a false knee alone', text: '人工关节是钛合金的，病人第三天就下地了。' },
  { name: 'marks a satellite that was put into orbit', text: '这颗[卫星|aerospace]已进入预定轨道，太阳翼展开正常。' },
  {
    name: 'marks a rocket whose engine was lit',
    text: '地面点火之后，[火箭|aerospace]在四十秒内穿过云层，飞向太空。',
  },
  {
    name: 'marks a satellite beside its ground station',
    text: 'Engineers at the [ground station|aerospace] lost contact with the [satellite|aerospace] for two orbits.',
  },
  { name: 'marks 航天 in a list of fields', text: '双方将拓展农业、能源、[航天|aerospace]等领域的合作。' },
  {
    name: 'marks 新材料 in a list of industries',
    text: '园区布局了[新材料|new-materials]、新能源和高端装备三条产业链。',
  },
  {
    name: 'marks new materials where an industry is meant',
    text: 'The province counts [new materials|new-materials] among its emerging industries.',
  },
]
