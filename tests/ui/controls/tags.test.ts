/** Tags as one line. */
import { describe, expect, it } from 'vitest'
import { parseTags, toTagLine } from '../../../src/ui/controls/tags.ts'

describe('tags', () => {
  it.each([
    ['', []],
    [' , ，', []],
    ['fiscal, SME', ['fiscal', 'SME']],
    ['补贴，专项、第七批；北京', ['补贴', '专项', '第七批', '北京']],
    ['#6g, 6g ,# 6g', ['6g']],
    ['two words', ['two words']],
  ])('of "%s" are %o', (line, tags) => {
    expect(parseTags(line)).toEqual(tags)
    expect(parseTags(toTagLine(tags))).toEqual(tags)
  })
})
