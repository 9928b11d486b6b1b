/** Families of forms: number and spelling, elements and alloys, nodes, parts of aircraft, sizes of firms. */
import type { AccuracyCase } from './case.ts'

export const MISSING_FORMS_CASES: readonly AccuracyCase[] = [
  {
    name: 'marks oxides of rare earth elements',
    text: 'Stocks of [dysprosium oxide|new-materials] and [terbium oxide|new-materials] will last until spring.',
  },
  { name: 'marks 氧化镨钕 and 金属镝', text: '[氧化镨钕|new-materials]报价持稳，[金属镝|new-materials]小幅上涨。' },
  { name: 'marks sintered magnets', text: 'The lift maker buys [sintered magnets|new-materials] by the tonne.' },
  { name: 'marks 磁材 beside rare earths', text: '[稀土|new-materials]开采和[磁材|new-materials]制造须经许可。' },
  { name: 'marks alloys of two metals', text: '这家铸造厂专做[钛铝合金|new-materials]和[铌合金|new-materials]铸件。' },
  {
    name: 'marks ceramics by what they are made of',
    text: '[氮化铝陶瓷|new-materials]导热好，[氧化锆陶瓷|new-materials]更韧。',
  },
  {
    name: 'marks nodes in the plural',
    text: 'The [fab|integrated-circuits] stays at [28 nanometres|integrated-circuits] and above for [logic chips|integrated-circuits].',
  },
  {
    name: 'marks resists by their light',
    text: '[KrF resist|integrated-circuits] sells; [ArF resist|integrated-circuits] is on trial.',
  },
  {
    name: 'marks gates and processes in Taiwan wording',
    text: '[邏輯製程|integrated-circuits]改用[環繞閘極|integrated-circuits]之後，良率掉了一截。',
  },
  { name: 'marks rules on chips', text: 'Lawyers read the new [chip rules|integrated-circuits] twice.' },
  { name: 'marks AI-native air interfaces', text: 'Two vendors showed [AI-native air interfaces|6g] for [6G|6g].' },
  {
    name: 'marks turbofans and aerostructures beside an airliner',
    text: 'The [C919|aerospace] needs a [turbofan|aerospace] of its own and more plants for [aerostructures|aerospace].',
  },
  { name: 'marks parts of aircraft', text: '他的廠房替外商生產[航空零件|aerospace]。' },
  {
    name: 'marks medium-sized firms beside SMEs',
    text: '[Small and micro enterprises|sme-policy] pay less, and [medium-sized firms|sme-policy] may pay later.',
  },
  {
    name: 'marks champions of manufacturing',
    text: 'The ladder leads to [single-product manufacturing champions|sme-policy].',
  },
  { name: 'marks protein from gas', text: '年产万吨的[乙醇梭菌蛋白|biomanufacturing]装置已稳定运行。' },
]
