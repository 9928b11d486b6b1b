/** Integrated circuits in the words of English, mainland, Taiwan and Hong Kong news. */
import type { AccuracyCase } from './case.ts'

export const INTEGRATED_CIRCUITS_CASES: readonly AccuracyCase[] = [
  {
    name: 'marks integrated circuits in an export report',
    text: 'Exports of [integrated circuits|integrated-circuits] rose by a fifth in the first quarter, customs said on Tuesday, while shipments of furniture and toys fell.',
  },
  {
    name: 'marks wafers and memory chips in a factory report',
    text: 'The plant in Hefei moved its first [wafers|integrated-circuits] in March and hopes to sell [memory chips|integrated-circuits] to phone makers by the autumn.',
  },
  {
    name: 'marks lithography machines in a licensing story',
    text: 'Officials in The Hague have not renewed the licence to service two [lithography machines|integrated-circuits] installed in Shanghai.',
  },
  {
    name: 'marks EDA tools in a story about software',
    text: 'Engineers lost access overnight to the [EDA tools|integrated-circuits] with which they check a layout, and three projects stopped.',
  },
  {
    name: 'marks chiplets and advanced packaging in one sentence',
    text: 'By joining several [chiplets|integrated-circuits] on one base, [advanced packaging|integrated-circuits] spares the company its costliest steps.',
  },
  {
    name: 'marks photoresist at the head of a sentence',
    text: '[Photoresist|integrated-circuits] is still bought almost wholly from Japan, the purchasing manager said, and stocks last six weeks.',
  },
  {
    name: 'marks a wafer foundry that works for others',
    text: 'As a [wafer foundry|integrated-circuits] it makes what other firms draw and sells nothing under its own name.',
  },
  {
    name: 'marks AI chips in an export-control story',
    text: 'Regulators asked why the [AI chips|integrated-circuits] had been shipped through a third country. The seller said its licence covered them.',
  },
  {
    name: 'takes semiconductor manufacturing equipment as one term',
    text: 'Local makers of [semiconductor manufacturing equipment|integrated-circuits] won a third of the tenders last year, up from a tenth.',
  },
  {
    name: 'marks DRAM and NAND flash in a price report',
    text: 'Contract prices of [DRAM|integrated-circuits] and [NAND flash|integrated-circuits] climbed for a third month as data centres bought ahead.',
  },
  {
    name: 'marks automotive chips in a car story',
    text: 'Two carmakers will design their own [automotive chips|integrated-circuits] rather than wait for imports.',
  },
  {
    name: 'marks tape-out each time a start-up plans one',
    text: 'The start-up has put off the first [tape-out|integrated-circuits] of its [AI chip|integrated-circuits] to May because the test boards came late. A second [tape-out|integrated-circuits] is planned for the winter.',
  },
  {
    name: 'marks chips and semiconductors in a customs seizure',
    text: 'Smuggled [chips|integrated-circuits] were found in a load of live lobsters, and the importer, who also trades in [semiconductors|integrated-circuits], was fined.',
  },
  {
    name: 'marks 集成电路 in a production report',
    text: '一季度全省[集成电路|integrated-circuits]产量同比增长两成，出口均价也有所回升。',
  },
  {
    name: 'marks 光刻机 in a test report',
    text: '这家企业为[光刻机|integrated-circuits]研制的双工件台通过验收，下一步将在客户产线上试用。',
  },
  {
    name: 'marks EDA软件 in a design office',
    text: '设计团队改用本地供应商的[EDA软件|integrated-circuits]后，版图验证时间缩短了三成。',
  },
  {
    name: 'marks 晶圆厂 as a new plant',
    text: '新投产的[晶圆厂|integrated-circuits]月产能三万片，首批客户来自家电和汽车行业。',
  },
  {
    name: 'marks 存储芯片 in a price report',
    text: '[存储芯片|integrated-circuits]价格连涨三个月，手机厂商开始提前备货。',
  },
  {
    name: 'marks 车规级芯片 and 流片',
    text: '公司宣布首款[车规级芯片|integrated-circuits]完成[流片|integrated-circuits]，预计明年装车。',
  },
  {
    name: 'marks 先进封装 and 芯粒 in a list of tasks',
    text: '[先进封装|integrated-circuits]和[芯粒|integrated-circuits]被写入市里的攻关清单，牵头单位可获三年资助。',
  },
  {
    name: 'marks 光刻胶 and 掩膜版 in a purchase list',
    text: '[光刻胶|integrated-circuits]和[掩膜版|integrated-circuits]都列入首批采购目录，供货合同一签三年。',
  },
  {
    name: 'marks 半导体设备 held up by licences',
    text: '受许可审批影响，[半导体设备|integrated-circuits]推迟到货，扩产计划顺延到下半年。',
  },
  {
    name: 'marks 集成电路设计 as a course of study',
    text: '学院今年新开[集成电路设计|integrated-circuits]方向，首届招收六十人，企业导师占一半。',
  },
  {
    name: 'marks 積體電路 in a Taiwan trade report',
    text: '[積體電路|integrated-circuits]出口連三月創高，財政部認為下半年動能仍強。',
  },
  {
    name: 'marks 晶圓代工 and IC設計 in a Taiwan price story',
    text: '[晶圓代工|integrated-circuits]報價調漲，[IC設計|integrated-circuits]業者首當其衝，部分訂單轉往南韓。',
  },
  {
    name: 'marks 封測 when orders recover in Taiwan',
    text: '農曆年後[封測|integrated-circuits]訂單回溫，[晶片|integrated-circuits]客戶補貨最急，竹南廠恢復三班輪值。',
  },
  {
    name: 'marks 曝光機 as the Taiwan word for the machine',
    text: '[曝光機|integrated-circuits]交期拉長到十四個月，[晶圓廠|integrated-circuits]擴產跟著延後，供應商坦言鏡片吃緊。',
  },
  {
    name: 'marks 先進製程 and 成熟製程 side by side',
    text: '[先進製程產能|integrated-circuits]滿載，[成熟製程|integrated-circuits]卻得靠折讓搶單。',
  },
  {
    name: 'marks 矽晶圓 in a supply contract',
    text: '[矽晶圓|integrated-circuits]長約到期後，雙方改採每季議價。',
  },
  {
    name: 'marks 光阻 as a Taiwan chemical',
    text: '日商擬在雲林增設[光阻|integrated-circuits]產線，就近供應[半導體|integrated-circuits]客戶，最快明年底送樣。',
  },
  {
    name: 'marks 芯片 in a Hong Kong story',
    text: '立法會議員質詢，本港何時可以自行生產[芯片|integrated-circuits]，局長答覆須視乎人才供應。',
  },
  {
    name: 'marks 集成電路 in a Hong Kong budget story',
    text: '財政司司長提出向大學撥款，培訓[集成電路|integrated-circuits]人才，每年名額二百個。',
  },
  {
    name: 'marks 半導體 in a Hong Kong park story',
    text: '元朗新落成的大樓將租予從事[半導體|integrated-circuits]的初創，租金首兩年減半。',
  },
]
