/** Pages that say the same sentence of many things, as statistics offices do: only names and numbers differ. */
import { createRandom } from './seeded.ts'

const NAMES = {
  en: ['robots', 'lathes', 'ferries', 'turbines', 'batteries', 'looms', 'cameras', 'presses', 'drones', 'tractors'],
  'zh-Hans': ['机器人', '数控机床', '渡轮', '风机', '电池', '织布机', '照相机', '压力机', '无人机', '拖拉机'],
  'zh-Hant': ['機器人', '數控工具機', '渡輪', '風機', '電池', '織布機', '照相機', '壓力機', '無人機', '曳引機'],
}
const PLACES = {
  en: ['Port Ansel', 'Harrow Bay', 'Lower Tarn', 'Westmere'],
  'zh-Hans': ['安塞港', '哈罗湾', '下塔恩', '西米尔'],
  'zh-Hant': ['安塞港', '哈羅灣', '下塔恩', '西米爾'],
}

type Script = keyof typeof NAMES

interface Figures {
  name: string
  place: string
  growth: string
  amount: number
}

function toSentence(script: Script, { name, place, growth, amount }: Figures): string {
  if (script === 'en') {
    return `In ${place}, output of ${name} rose ${growth} percent from a year earlier to ${amount} thousand units, the bureau said.`
  }
  if (script === 'zh-Hans') return `统计部门表示，${place}的${name}产量同比增长${growth}%，达到${amount}万台。`
  return `統計部門表示，${place}的${name}產量較去年同期增加${growth}%，達到${amount}萬臺。`
}

function createFiguresPage(script: Script): string {
  const chance = createRandom(7)
  const paragraphs = PLACES[script].flatMap((place) =>
    NAMES[script].map((name) => {
      const growth = `${chance.between(1, 19)}.${chance.between(1, 9)}`
      return `<p>${toSentence(script, { name, place, growth, amount: chance.between(11, 980) })}</p>`
    }),
  )
  return `<body><main><h1>${script}</h1>${paragraphs.join('\n')}</main></body>`
}

export const FIGURES_PAGES: [string, string][] = (['en', 'zh-Hans', 'zh-Hant'] as const).map((script) => [
  `figures in ${script}`,
  createFiguresPage(script),
])
