/** Numbers of government papers, on their own and within sentences. */
import { describe, expect, it } from 'vitest'
import { findDocumentNumbers, toDocumentNumber } from '../../../../src/core/sources/papers/document-number.ts'

describe('a line that is a number', () => {
  it.each([
    ['工信部企业〔2026〕12号', false, '工信部企业〔2026〕12号'],
    ['（工信部联通装〔2026〕 第 8 号）', false, '工信部联通装〔2026〕8号'],
    ['财教[2026]11号', false, '财教〔2026〕11号'],
    ['粤府办【2026】4号', false, '粤府办〔2026〕4号'],
    ['发改产业规〔2026〕104号', false, '发改产业规〔2026〕104号'],
    ['商务部公告2026年第3号', false, '商务部公告2026年第3号'],
    ['中华人民共和国商务部令 2026年 第 2 号', false, '中华人民共和国商务部令2026年第2号'],
    ['国家发展和改革委员会令第25号', false, '国家发展和改革委员会令第25号'],
    ['2026年第8号', true, '2026年第8号'],
    ['第 31 号', true, '第31号'],
    ['第 31 号', false, ''],
    ['2026年第8号', false, ''],
    ['索引号', true, ''],
    ['国药准字H20261234', true, ''],
    ['中山路〔2026〕', false, ''],
    ['现印发《示例办法》（工信部企业〔2026〕12号），请认真贯彻执行。', false, ''],
  ])('%j, named %s, is %j', (text, isNamed, number) => {
    expect(toDocumentNumber(text, isNamed)).toBe(number)
  })
})

describe('numbers in a sentence', () => {
  it.each([
    ['印发《关于示例的通知》（工信部企业〔2026〕12号，以下简称《通知》）', ['工信部企业〔2026〕12号']],
    ['根据国发〔2026〕3号和财建[2026]5号文件', ['国发〔2026〕3号', '财建〔2026〕5号']],
    ['2026年1月12日，12号线通车', []],
  ])('%j are %j', (text, numbers) => {
    expect(findDocumentNumbers(text).map(({ number }) => number)).toEqual(numbers)
  })
})
