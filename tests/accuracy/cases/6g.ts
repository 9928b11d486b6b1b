/** The sixth generation of mobile networks in the words of English, mainland, Taiwan and Hong Kong news. */
import type { AccuracyCase } from './case.ts'

export const SIXTH_GENERATION_CASES: readonly AccuracyCase[] = [
  {
    name: 'marks 6G in a trial story',
    text: 'China will run the second round of its [6G|6g] trials in four cities and asks makers of handsets to join.',
  },
  {
    name: 'marks 6G networks in a standards story',
    text: 'Delegates agreed that [6G networks|6g] must waste less power when nobody calls.',
  },
  {
    name: 'marks sixth-generation mobile communications spelled out',
    text: 'The ministry lists [sixth-generation mobile communications|6g] among the things that still need basic research.',
  },
  {
    name: 'marks 6G on both sides of a slash and a comma',
    text: 'Few buyers ask about 5G/[6G|6g], the shopkeeper said; for them [6G|6g], like jet packs, is something for the grandchildren.',
  },
  {
    name: 'marks IMT-2030 in a standards story',
    text: "The union's vision for [IMT-2030|6g] runs to forty pages, of which six are on cost.",
  },
  {
    name: 'marks terahertz communication in a laboratory story',
    text: 'A link by [terahertz communication|6g] carried a film across the car park in the time it takes to blink.',
  },
  {
    name: 'marks integrated sensing and communication in a port',
    text: 'Cranes in Qingdao are tracked by [integrated sensing and communication|6g], so no extra radar is needed.',
  },
  {
    name: 'marks 6G technology beside Korean and Japanese rivals',
    text: 'Seoul, Tokyo and Beijing each claim the most patents in [6G technology|6g]; they count in different ways.',
  },
  {
    name: 'marks 6G in a headline with a colon',
    text: '[6G|6g]: what it is, what it is not, and why your phone will not need it before 2030',
  },
  {
    name: 'marks reconfigurable intelligent surfaces or not, and 6G for sure',
    text: 'Panels known as ⟦reconfigurable intelligent surfaces|6g⟧ could bring [6G|6g] round street corners.',
  },
  {
    name: 'marks 6G in a trial story in Simplified Chinese',
    text: '[6G|6g]第二阶段试验将在四个城市展开，手机厂商可以报名。',
  },
  {
    name: 'marks 第六代移动通信 spelled out',
    text: '规划把[第六代移动通信|6g]列为需要长期投入的基础研究。',
  },
  {
    name: 'marks 6G网络 in a power story',
    text: '代表们认为，[6G网络|6g]在无人通话时应当更省电。',
  },
  {
    name: 'marks 太赫兹通信 in a laboratory story',
    text: '实验室用[太赫兹通信|6g]把一部电影传过停车场，只花了一眨眼的工夫。',
  },
  {
    name: 'marks 通感一体 in a port',
    text: '码头采用[通感一体|6g]跟踪吊机，不必另装雷达。',
  },
  {
    name: 'marks 6G技术 in a patent count',
    text: '三国都说自己的[6G|6g]技术专利最多，只是算法不同。',
  },
  {
    name: 'marks 6G between enumeration commas',
    text: '座谈会上，有人问量子、[6G|6g]、脑机接口哪个先赚钱，没有人举手。',
  },
  {
    name: 'marks IMT-2030 in a Chinese sentence',
    text: '国际电联关于[IMT-2030|6g]的愿景文件长达四十页，其中六页谈成本。',
  },
  {
    name: 'marks 6G标准 in a standards story',
    text: '[6G|6g]标准预计两年后冻结，运营商希望不要再分裂成两套。',
  },
  {
    name: 'marks 6G in a Taiwan spectrum story',
    text: '數發部盤點[6G|6g]頻段，業者盼釋照時程提早公布。',
  },
  {
    name: 'marks 第六代行動通訊 as Taiwan writes it',
    text: '國科會把[第六代行動通訊|6g]列為十年計畫，首年編列十二億元。',
  },
  {
    name: 'marks 6G通訊 in a Taiwan research story',
    text: '工研院與芬蘭合作研究[6G通訊|6g]，雙方互派十名學者。',
  },
  {
    name: 'marks 6G技術 in a Hong Kong story',
    text: '城大與內地院校共同研究[6G|6g]技術，首批論文明年發表。',
  },
  {
    name: 'marks 第六代流動通訊 as Hong Kong writes it',
    text: '通訊辦預計[第六代流動通訊|6g]要到二〇三〇年後才有商用服務。',
  },
  {
    name: 'marks 6G網絡 in a Hong Kong operator story',
    text: '電訊商指現有機樓地方不足，[6G網絡|6g]可能要共用天台。',
  },
  {
    name: 'marks 太赫茲通訊 in a Taiwan laboratory',
    text: '中央大學以[太赫茲通訊|6g]傳送影片，距離達三百公尺。',
  },
  {
    name: 'marks 6G between Traditional enumeration commas',
    text: '論壇分三場，主題是衛教、[6G|6g]、長照，午餐自理。',
  },
  {
    name: 'marks 6G標準 in a Hong Kong trade story',
    text: '廠商擔心[6G|6g]標準分成兩套，出口要做兩款手機。',
  },
]
