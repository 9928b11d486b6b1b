/** Which frames belong to the page around them: origins with the expected decision. */
import { describe, expect, it } from 'vitest'
import { isOfSameDomain } from '../../../src/core/settings/same-domain.ts'

describe('a frame', () => {
  it.each<[string, string, string, boolean]>([
    ['of the same host belongs to the page', 'https://www.news.example', 'https://www.news.example', true],
    ['of another host of the domain does', 'https://www.news.example', 'https://docs.news.example', true],
    ['of the domain itself does', 'https://www.news.co.uk', 'https://news.co.uk', true],
    ['on another port does', 'http://www.news.example:8080', 'https://www.news.example', true],
    ['of a domain that ends alike does not', 'https://news.example', 'https://notnews.example', false],
    ['of another domain of the same suffix does not', 'https://news.co.uk', 'https://other.co.uk', false],
    ['of another person at the same host of pages does not', 'https://one.github.io', 'https://two.github.io', false],
    ['that is sandboxed does not', 'https://www.news.example', 'null', false],
    ['in a page of no origin does not', 'null', 'null', false],
    ['of the same address of numbers does', 'http://192.0.2.7', 'http://192.0.2.7:8080', true],
    ['of another address of numbers does not', 'http://192.0.2.7', 'http://192.0.2.8', false],
    ['whose origin cannot be read does not', 'https://www.news.example', '', false],
  ])('%s', (_, page, frame, isOwn) => {
    expect(isOfSameDomain(page, frame)).toBe(isOwn)
  })
})
