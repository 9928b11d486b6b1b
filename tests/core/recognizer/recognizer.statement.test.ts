/** Every topic of the minister's statement of January 2026 is recognised by one of the eight categories. */
import { describe, expect, it } from 'vitest'
import { getShippedLexicon } from '../../../src/core/lexicon/shipped-lexicon.ts'
import { createRecognizer } from '../../../src/core/recognizer/recognizer.ts'

const recognizer = createRecognizer(getShippedLexicon())

const TOPICS = [
  ['Growth is to rest on value creation.', 'industrial-policy'],
  ['Firms are told that winning through quality comes first.', 'industrial-policy'],
  ['The renewal of traditional industries goes on.', 'industrial-policy'],
  ['Emerging industries are to grow.', 'industrial-policy'],
  ['Integrated circuits come first.', 'integrated-circuits'],
  ['After them come new materials and aerospace.', 'new-materials'],
  ['The aerospace trade waits.', 'aerospace'],
  ['Biomanufacturing is named as well.', 'biomanufacturing'],
  ['Embodied artificial intelligence is new on the list.', 'embodied-ai'],
  ['The list ends with 6G.', '6g'],
  ['A new round of central fiscal support is due.', 'sme-policy'],
  ['It is for specialized, sophisticated, distinctive and innovative SMEs.', 'sme-policy'],
  ['High-quality development is the aim.', 'industrial-policy'],
  ['More R&D investment is hoped for.', 'industrial-policy'],
  ['China counts its application scenarios as a strength.', 'industrial-policy'],
  ['Its talent advantage is another.', 'industrial-policy'],
  ['Even institutional mechanisms are to help.', 'industrial-policy'],
  ['工业增长要更多靠价值创造。', 'industrial-policy'],
  ['要学会以质取胜。', 'industrial-policy'],
  ['传统产业焕新与新兴产业壮大并举。', 'industrial-policy'],
  ['实施新一轮中央财政支持政策。', 'sme-policy'],
  ['支持专精特新中小企业高质量发展。', 'sme-policy'],
  ['鼓励企业加大研发投入。', 'industrial-policy'],
  ['应用场景优势明显。', 'industrial-policy'],
  ['人才優勢突出。', 'industrial-policy'],
  ['具身智慧與生物製造並列。', 'embodied-ai'],
] as const

describe('the statement of January 2026', () => {
  it.each(TOPICS)('%s is about %s', (text, category) => {
    expect(recognizer.find(text).map(({ surface }) => surface.concept.category)).toContain(category)
  })
})
