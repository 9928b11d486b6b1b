/** Sentences one after the other. */
import { describe, expect, it } from 'vitest'
import { joinSentences } from '../../src/i18n/join-sentences.ts'

const ROWS: readonly (readonly [name: string, first: string, second: string, expected: string])[] = [
  ['English has a space between', 'Not imported.', 'The file is empty.', 'Not imported. The file is empty.'],
  ['English without an end gets a full stop', 'Saved: 3', 'It is private.', 'Saved: 3. It is private.'],
  ['Chinese has no space between', '未导入。', '文件是空的。', '未导入。文件是空的。'],
  ['Chinese without an end gets a wide full stop', '已保存 3 句', '这是隐私窗口。', '已保存 3 句。这是隐私窗口。'],
  ['a question has its end', '是否导入？', '文件是空的。', '是否导入？文件是空的。'],
  ['the first alone stays as it is', '已导入', '', '已导入'],
]

describe('sentences one after the other', () => {
  it.each(ROWS)('%s', (_, first, second, expected) => {
    expect(joinSentences(first, second)).toBe(expected)
  })
})
