/** What leaves a sector and is policy all the same: the eighth category, which is off by default. */
import { describe, expect, it } from 'vitest'
import { getShippedLexicon } from '../../src/core/lexicon/shipped-lexicon.ts'
import { createRecognizer } from '../../src/core/recognizer/recognizer.ts'

const recognizer = createRecognizer(getShippedLexicon())

describe('general industrial policy takes', () => {
  it.each([
    ['the Entity List', 'The firm was put on the Entity List in May.', ['policy.export']],
    ['出口管制', '两国就出口管制交换了意见。', ['policy.export']],
    ['惠企', '全市推出惠企措施三十条。', ['policy.benefit']],
    ['central finance for firms', '中央财政安排资金，奖励制造业企业。', ['policy.fiscal']],
    ['no central finance for farms', '中央财政今年安排小麦补贴。', []],
    ['software agents', '办公软件里的智能体会订机票。', ['policy.agents']],
    ['artificial intelligence spelled out', '人工智慧進入課綱。', ['policy.ai']],
    ['brain-computer interfaces', '腦機介面公司招募受試者。', ['policy.bci']],
    ['quantum technology', '城市宣布量子科技十条。', ['policy.quantum']],
    ['fusion', 'A ring for nuclear fusion is being welded.', ['policy.fusion']],
    ['hydrogen as energy', '卡车改用氢能后更安静。', ['policy.hydrogen']],
    ['deep sea and polar regions', '规划把深海极地列入未来方向。', ['policy.deepsea']],
    ['no hydrogen that is not energy', 'Hydrogen peroxide whitens teeth.', []],
    ['no five-year plan elsewhere', 'The council has a five-year plan for its trees.', []],
  ])('%s', (_, text, ids) => {
    expect(recognizer.find(text).map(({ surface }) => surface.concept.id)).toEqual(ids)
  })
})
