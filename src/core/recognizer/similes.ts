/**
 * Detects words that are only compared with: 像坐了火箭, 像裝了晶片一樣, 晶片般, `like a rocket`. A sector's word there says
 * nothing of its sector.
 */
import type { Span } from '../text/span.ts'

/** Longest text in front of the word that is looked at. */
const REACH = 14
/** Not 影像, 成像, 图像: those end with the same character. */
const LIKE =
  /(?:(?<![图圖影录錄画畫头頭成偶肖雕佛摄攝显顯])像|如同|好似|彷彿|仿佛|宛如|宛若|[犹猶]如|[恍]如|有如|好比|[媲]美)(?:是|了|一?[枚颗顆艘台支架])*$/
/** Riding, fitted with or fed with it: an image whatever the word. */
const AS_IF =
  /(?:(?<![图圖影录錄画畫头頭成偶肖雕佛摄攝显顯])像|好似|彷彿|仿佛|如同|宛如|[犹猶]如)(?:是|被|在)?(?:装|裝|坐|搭|乘|开|開|按|[骑騎]|点|點|吃|植入|[绑綁])(?:上|了|着|著|入)*(?:一?[枚颗顆艘台支架])?$/
const ALIKE = /^(?:[级級])?(?:般|似的|一般|[一同][样樣])/
const ENGLISH = /\b(?:like|resembl(?:es|ed|ing)|as if on|as if from) (?:a|an|some) (?:[a-z]+ )?$/

/** Whether a phrase is no more than what something is compared with; `isDoubtful` for a word that needs company anyway. */
export function isComparedWith(text: string, { start, end }: Span, isDoubtful: boolean): boolean {
  const behind = text.slice(end, end + 3)
  const before = text.slice(Math.max(0, start - REACH), start)
  if (AS_IF.test(before) || /^[级級]?般/.test(behind)) return true
  if (/堪[称稱比]$/.test(before) && /^[级級]/.test(behind)) return true
  return (
    isDoubtful && (ALIKE.test(behind) || LIKE.test(before) || ENGLISH.test(text.slice(Math.max(0, start - 30), start)))
  )
}
