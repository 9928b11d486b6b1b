/** New materials in the words of English, mainland, Taiwan and Hong Kong news. */
import type { AccuracyCase } from './case.ts'

export const NEW_MATERIALS_CASES: readonly AccuracyCase[] = [
  {
    name: 'marks new materials as a sector beside others',
    text: 'The provincial industrial plan puts [new materials|new-materials] ahead of tourism and logistics, and sets aside land for twelve plants.',
  },
  {
    name: 'marks the new materials industry as one term',
    text: 'Output of the [new materials industry|new-materials] in Ningbo passed 400 billion yuan last year.',
  },
  {
    name: 'marks rare earths in an export story',
    text: 'Shipments of [rare earths|new-materials] to Europe halved in May as customs officers waited for new forms.',
  },
  {
    name: 'marks rare earth magnets in a motor story',
    text: 'Makers of wind turbines say [rare earth magnets|new-materials] now take eleven weeks to arrive instead of four.',
  },
  {
    name: 'marks carbon fibre in a factory story',
    text: 'A line for [carbon fibre|new-materials] that runs without a break for ninety days has opened in Lianyungang. Makers of wind blades and pressure tanks have signed for all it can spin.',
  },
  {
    name: 'marks graphene in a laboratory story',
    text: 'The team grew a sheet of [graphene|new-materials] as wide as a dinner plate and bent it a thousand times. Such films are meant for sensors, the paper in a materials journal says.',
  },
  {
    name: 'marks superalloys and titanium alloys in a forge',
    text: 'The forge presses discs from [superalloys|new-materials] and ribs from [titanium alloys|new-materials], both for engines.',
  },
  {
    name: 'marks aerogel in a building story',
    text: 'A mat of [aerogel|new-materials] no thicker than a coin kept the roof of the hall cool.',
  },
  {
    name: 'marks metamaterials in a radar story',
    text: 'Physicists in Nanjing steer radio beams with [metamaterials|new-materials] printed on film.',
  },
  {
    name: 'marks advanced materials as a sector',
    text: 'The state fund will spend a fifth of its money on [advanced materials|new-materials], the rest on ports.',
  },
  {
    name: 'marks carbon nanotubes and superconductors in one list',
    text: 'The shortlist names [carbon nanotubes|new-materials], [superconductors|new-materials] and two kinds of paper.',
  },
  {
    name: "marks 新材料产业 in a city's plan",
    text: '全市[新材料产业|new-materials]规模突破两千亿元，比五年前翻了一番。',
  },
  {
    name: 'takes 稀土出口许可 as one term',
    text: '[稀土出口许可|new-materials]改为网上办理，企业三日内可以查到进度。',
  },
  {
    name: 'marks 钕铁硼 in a price story',
    text: '[钕铁硼|new-materials]毛坯报价走低，电机厂趁机补库。',
  },
  {
    name: 'marks 碳纤维 in a production story',
    text: '[碳纤维|new-materials]生产线连续运行九十天未断丝，成本降到原来的一半，风电叶片厂和气瓶厂都来签约。',
  },
  {
    name: 'marks 石墨烯 in a laboratory story',
    text: '课题组把[石墨烯|new-materials]转印到玻璃上，弯折千次后电阻几乎不变，论文登在一份材料学期刊上。',
  },
  {
    name: 'marks 高温合金 and 钛合金 for an engine',
    text: '[高温合金|new-materials]盘件和[钛合金|new-materials]叶片均由本市两家工厂供货。',
  },
  {
    name: 'marks 气凝胶 in a shipyard',
    text: '船厂给液货舱铺上[气凝胶|new-materials]，蒸发率下降一成。',
  },
  {
    name: 'marks 超导材料 and 纳米材料 in a project list',
    text: '专家组从八十个项目里选出[超导材料|new-materials]和[纳米材料|new-materials]两项，各资助五百万元。',
  },
  {
    name: 'marks 先进材料 among sectors',
    text: '省里把[先进材料|new-materials]列为四大支柱之一，配套百亿元基金。',
  },
  {
    name: 'marks 稀土 in a Taiwan motor story',
    text: '馬達廠坦言，[稀土|new-materials]庫存只剩兩個月，正洽談越南貨源。',
  },
  {
    name: 'marks 碳纖維 in a Taiwan factory story',
    text: '雲林廠擴建[碳纖維|new-materials]產線，年產能增為一萬噸，供應風電葉片與[航太|aerospace]客戶。',
  },
  {
    name: 'marks 奈米材料 as Taiwan writes it',
    text: '工研院將[奈米材料|new-materials]塗在濾網上，過濾效率提高三成。',
  },
  {
    name: 'marks 石墨烯 in a Taiwan laboratory',
    text: '成大團隊用[石墨烯|new-materials]做成薄膜，可讓電池在零下二十度運作。',
  },
  {
    name: 'marks 新材料 in a Hong Kong research story',
    text: '理工大學成立研究院，專攻[新材料|new-materials]與再生水處理。',
  },
  {
    name: 'marks 超導體 and 複合材料 in Traditional script',
    text: '中心今年主攻[超導體|new-materials]與[複合材料|new-materials]兩大題目，經費各半。',
  },
  {
    name: 'marks 納米材料 as Hong Kong writes it',
    text: '科大教授以[納米材料|new-materials]吸附重金屬，成本只及活性碳的四分之一。',
  },
  {
    name: 'marks 鈦合金 in a Hong Kong factory',
    text: '大埔一間工場為海外客戶加工[鈦合金|new-materials]，用於飛機與骨科植入物，訂單排到明年三月。',
  },
  {
    name: 'marks 氣凝膠 in a Taiwan building',
    text: '實驗屋外牆填入[氣凝膠|new-materials]後，冷氣用電少了兩成。',
  },
  {
    name: 'marks 稀土永磁 in a Hong Kong market report',
    text: '分析師指[稀土永磁|new-materials]需求看俏，惟出口許可仍未放寬。',
  },
]
