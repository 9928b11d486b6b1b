/** Embodied AI in the words of English, mainland, Taiwan and Hong Kong news. */
import type { AccuracyCase } from './case.ts'

export const EMBODIED_AI_CASES: readonly AccuracyCase[] = [
  {
    name: 'marks embodied AI as a sector',
    text: 'Hangzhou will give rent-free offices to start-ups in [embodied AI|embodied-ai] for two years.',
  },
  {
    name: 'marks humanoid robots at a car plant',
    text: 'Four [humanoid robots|embodied-ai] carry bumpers at the plant, slowly, and one of them naps at noon to charge.',
  },
  {
    name: 'marks embodied intelligence in a school plan',
    text: 'The vocational college teaches [embodied intelligence|embodied-ai] beside welding.',
  },
  {
    name: 'marks robot dogs on patrol',
    text: 'Two [robot dogs|embodied-ai] walk the tunnel each night and bark when they smell gas.',
  },
  {
    name: 'marks dexterous hands in a parts story',
    text: 'The price of [dexterous hands|embodied-ai] has fallen by half, a supplier in Dongguan said, since the fingers share one motor.',
  },
  {
    name: 'marks vision-language-action models in a research story',
    text: 'The paper compares nine [vision-language-action models|embodied-ai] on the task of folding towels.',
  },
  {
    name: 'marks a humanoid robot in a race report',
    text: 'The first [humanoid robot|embodied-ai] over the line needed three batteries and a push from its trainer.',
  },
  {
    name: 'marks quadruped robots in a rescue drill',
    text: 'Firemen sent [quadruped robots|embodied-ai] up the stairwell before they went in themselves.',
  },
  {
    name: 'marks bipedal robots and exoskeletons in one text',
    text: 'The hall showed [bipedal robots|embodied-ai] on the left and [exoskeletons|embodied-ai] for porters on the right.',
  },
  {
    name: 'marks embodied AI and lets the machine in general count neither way',
    text: 'Unlike the ⟦industrial robots|embodied-ai⟧ behind the fence, the one that runs on [embodied AI|embodied-ai] asks before it moves.',
  },
  {
    name: 'marks 具身智能 in a district plan',
    text: '区里为做[具身智能|embodied-ai]的团队免两年房租，另配算力。',
  },
  {
    name: 'marks 人形机器人 at a car plant',
    text: '四台[人形机器人|embodied-ai]在总装车间搬运保险杠，中午还要“午休”充电。',
  },
  {
    name: 'marks 机器狗 on patrol',
    text: '两只[机器狗|embodied-ai]每晚巡查管廊，闻到燃气就报警。',
  },
  {
    name: 'marks 灵巧手 in a price story',
    text: '[灵巧手|embodied-ai]价格一年跌去一半，五根手指共用一个电机。',
  },
  {
    name: 'marks 四足机器人 in a rescue drill',
    text: '消防队先派[四足机器人|embodied-ai]上楼侦察，确认没有明火才进人。',
  },
  {
    name: 'marks 具身智能机器人 as one term',
    text: '养老院试用[具身智能机器人|embodied-ai]三个月，老人给它起名“小满”。',
  },
  {
    name: 'marks 具身大模型 in a research story',
    text: '团队发布[具身大模型|embodied-ai]，只看三遍就会叠毛巾。',
  },
  {
    name: 'marks 电子皮肤 in a parts story',
    text: '指尖贴上[电子皮肤|embodied-ai]后，[灵巧手|embodied-ai]能分辨鸡蛋和乒乓球。',
  },
  {
    name: 'marks 双足机器人 in a race report',
    text: '第一个冲线的[双足机器人|embodied-ai]换了三块电池，最后还被教练推了一把。',
  },
  {
    name: 'marks 人形機器人 in a Taiwan expo story',
    text: '台北電腦展上，[人形機器人|embodied-ai]當場沖咖啡，一杯要六分鐘。',
  },
  {
    name: 'marks 人型機器人 in the other Taiwan spelling',
    text: '鴻海擬讓[人型機器人|embodied-ai]進產線鎖螺絲，先從休士頓廠試起。',
  },
  {
    name: 'marks 具身智慧 as Taiwan writes it',
    text: '清大設[具身智慧|embodied-ai]研究中心，三年經費兩億元。',
  },
  {
    name: 'marks 具身智能 in a Hong Kong policy story',
    text: '創科局撥款五億，資助大學研究[具身智能|embodied-ai]，首批九個項目獲選。',
  },
  {
    name: 'marks 機器狗 in a Hong Kong tunnel',
    text: '渠務署派[機器狗|embodied-ai]入渠巡查，工人毋須再落沙井。',
  },
  {
    name: 'marks 四足機器人 in a Taiwan substation',
    text: '台電用[四足機器人|embodied-ai]巡變電所，一次兩小時。',
  },
  {
    name: 'marks 靈巧手 in a Taiwan parts story',
    text: '上市齒輪廠切入[靈巧手|embodied-ai]，樣品已送美國客戶。',
  },
  {
    name: 'marks 外骨骼機器人 in a Hong Kong hospital',
    text: '大埔醫院引入[外骨骼機器人|embodied-ai]，協助中風病人練習行走。',
  },
  {
    name: 'marks 雙足機器人 in a Hong Kong contest',
    text: '港大學生造的[雙足機器人|embodied-ai]在百米賽跑倒第二，全場起立拍掌。',
  },
]
