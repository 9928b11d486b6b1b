/** Words of a sector that other fields use, and the same words in their own. */
import type { AccuracyCase } from './case.ts'

export const OTHER_FIELDS_CASES: readonly AccuracyCase[] = [
  {
    name: 'leaves satellites of planets alone',
    text: '伽利略在一六一〇年看見木星旁邊有四顆衛星繞行。',
  },
  {
    name: 'marks a satellite that was launched to orbit',
    text: '昨夜升空的[衛星|aerospace]已傳回第一張照片。',
  },
  { name: 'leaves a satellite market town alone', text: '這座衛星市鎮有三條公車路線通往市中心。' },
  {
    name: 'leaves a satellite dental clinic alone',
    text: 'The hospital will open a satellite dental clinic above the bakery.',
  },
  {
    name: 'leaves a satellite teaching campus alone',
    text: 'Students at the satellite teaching campus share one canteen.',
  },
  {
    name: 'leaves satellite and cable subscribers alone',
    text: 'The channel lost viewers to satellite and cable rivals all winter.',
  },
  {
    name: 'marks satellites beside a launch',
    text: 'Two [satellites|aerospace] were lost when the fairing did not open.',
  },
  { name: 'leaves a satellite news agency alone', text: '俄罗斯卫星通讯社援引当地官员的话报道了火情。' },
  { name: 'marks 卫星通信 as a service', text: '渔船装上[卫星通信|aerospace]终端，出海再也不怕失联。' },
  { name: 'leaves rocket artillery alone', text: '火箭炮和榴弹炮在夜里互相轰击。' },
  { name: 'marks a rocket on its pad', text: '[火箭|aerospace]竖立在发射台上，加注还剩两小时。' },
  { name: 'leaves the Rockets of a playoff alone', text: 'The Rockets grabbed 51 rebounds and still lost the game.' },
  { name: 'leaves a locomotive called Rocket alone', text: '博物館修復了那輛一八二九年的火箭號蒸汽機車。' },
  { name: 'leaves a rise like a rocket alone', text: '他在三年里火箭式提拔，同事都不服气。' },
  { name: 'leaves hypersonic missiles alone', text: '军方称发射了两枚高超音速导弹，摧毁一座弹药库。' },
  { name: 'marks a hypersonic aircraft', text: '科研人员公布了[高超声速飞行器|aerospace]的风洞照片。' },
  { name: 'leaves drones in a war report alone', text: '乌军称一夜击落四十架无人机，俄方未予置评。' },
  {
    name: 'marks drones in a story on deliveries',
    text: '[低空经济|aerospace]升温，[物流无人机|aerospace]把药送上山。',
  },
  { name: 'leaves a film of robots alone', text: 'In I, Robot a policeman trusts nobody, least of all machines.' },
  { name: 'leaves a chatbot in Hong Kong alone', text: '銀行的聊天機械人答錯了利率，客戶很不滿。' },
  { name: 'leaves cultures of a bakery alone', text: '麵包師傅把老麵菌種養在玻璃罐裡，每天餵兩次。' },
  {
    name: 'marks strains of an engineered microbe',
    text: '[合成生物学|biomanufacturing]团队公开了[工程菌株|biomanufacturing]的序列。',
  },
  {
    name: 'leaves etching as an art alone',
    text: 'She learned etching from an engraver and sold prints at the market.',
  },
  {
    name: 'marks dry etchers in a fab',
    text: 'The [fab|integrated-circuits] ordered twenty [dry etchers|integrated-circuits] in March.',
  },
  { name: 'leaves wafers of a solar plant alone', text: '光伏企业宣布下调单晶硅片报价，组件厂松了口气。' },
  {
    name: 'marks 晶圆 in a chip story',
    text: '[晶圆厂|integrated-circuits]把八英寸[晶圆|integrated-circuits]产线挪到了郊区。',
  },
  { name: 'leaves a chip of a test kit alone', text: '这款试剂盒用一块芯片在十分钟内测出流感。' },
  {
    name: 'leaves carbon fibre in a running shoe alone',
    text: 'The shoe has a carbon fibre plate and a soft midsole.',
  },
  { name: 'marks carbon fibre of a wing', text: 'Half the wing is [carbon fibre|new-materials], laid by machine.' },
  { name: 'leaves aluminium windows alone', text: '新房全部换上铝合金窗，隔音好多了。' },
  { name: 'leaves small parks alone', text: '街角的小微绿地种上了桂花。' },
  { name: 'marks 小微企业 beside a park', text: '公园旁边的[小微企业|sme-policy]领到了补贴。' },
  { name: 'leaves farm clusters alone', text: '中央安排资金建设优势特色产业集群和农业强镇。' },
  {
    name: 'marks clusters of SMEs by their full name',
    text: '省里新认定三个[中小企业特色产业集群|sme-policy]。',
  },
  { name: 'leaves a drone ship alone', text: 'The booster came down on a drone ship far from the coast.' },
  {
    name: 'leaves the Tories and their plan alone',
    text: 'Ministers promised a five-year plan for asylum in the autumn.',
  },
  {
    name: 'leaves two ambiguous words in different sentences alone, at a fish shop',
    text: 'The chip van parks by the pier at six. Children queue for ice cream in a wafer.',
  },
  {
    name: 'leaves two ambiguous words in different sentences alone, in a theatre',
    text: 'The old foundry is a theatre now. Tea and a wafer cost two pounds.',
  },
  {
    name: 'leaves two ambiguous words in different sentences alone, in Chinese sport',
    text: '球队叫小巨人。吉祥物是一只瞪羚。',
  },
  {
    name: 'marks ambiguous words that three sentences share',
    text: 'The [foundry|integrated-circuits] cut its prices. Its [wafers|integrated-circuits] are cheaper now. Orders for [chips|integrated-circuits] rose.',
  },
  {
    name: 'marks two ambiguous words of one sentence',
    text: 'The [foundry|integrated-circuits] now sells [wafers|integrated-circuits] to anyone.',
  },
]
