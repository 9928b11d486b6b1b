/** What the shipped lexicon must find, and what it must leave alone. Sentences are this project's own. */

export interface RecognitionCase {
  name: string
  text: string
  /** `words = category`, in order. */
  found: string[]
}

export const RECOGNITION_CASES: readonly RecognitionCase[] = [
  {
    name: 'finds a sector in English',
    text: 'Exports of integrated circuits rose again.',
    found: ['integrated circuits = integrated-circuits'],
  },
  {
    name: 'finds a sector in Simplified Chinese',
    text: '全市集成电路产值增长。',
    found: ['集成电路 = integrated-circuits'],
  },
  {
    name: 'finds a sector in the words of Taiwan',
    text: '積體電路出口創下新高。',
    found: ['積體電路 = integrated-circuits'],
  },
  { name: 'folds full width', text: '面向６Ｇ的试验', found: ['６Ｇ = 6g'] },
  {
    name: 'folds case',
    text: 'BIOMANUFACTURING and bioManufacturing',
    found: ['BIOMANUFACTURING = biomanufacturing', 'bioManufacturing = biomanufacturing'],
  },
  {
    name: 'takes the longest form',
    text: 'semiconductor manufacturing equipment makers',
    found: ['semiconductor manufacturing equipment makers = integrated-circuits'],
  },
  {
    name: 'matches over a line break and a no-break space',
    text: 'humanoid\n  robots and humanoid\u00a0robots',
    found: ['humanoid\n  robots = embodied-ai', 'humanoid\u00a0robots = embodied-ai'],
  },
  {
    name: 'looks past soft hyphens and zero-width spaces',
    text: 'bio\u00admanufacturing, 生物\u200b制造',
    found: ['bio\u00admanufacturing = biomanufacturing', '生物\u200b制造 = biomanufacturing'],
  },
  { name: 'keeps Latin words whole', text: 'The aerospaces of 16GB and 2.6Gs', found: [] },
  {
    name: 'finds Chinese next to Latin letters',
    text: 'AI半导体材料',
    found: ['半导体材料 = integrated-circuits'],
  },
  {
    name: 'finds the SMEs of the statement in its official rendering',
    text: 'support for specialized, sophisticated, distinctive and innovative SMEs',
    found: ['specialized, sophisticated, distinctive and innovative SMEs = sme-policy'],
  },
  {
    name: 'takes 专精特新 with what it qualifies',
    text: '多家专精特新中小企业获支持',
    found: ['专精特新中小企业 = sme-policy'],
  },
  {
    name: 'keeps general policy vocabulary apart from SME policy',
    text: '迈向高质量发展',
    found: ['高质量发展 = industrial-policy'],
  },
  { name: 'finds nothing where nothing is', text: 'The cat sat on the mat. 猫坐在垫子上。', found: [] },
  { name: 'takes the empty text', text: '', found: [] },
]
