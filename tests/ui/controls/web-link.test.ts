/** Which addresses become links. */
import { describe, expect, it } from 'vitest'
import { toWebLink } from '../../../src/ui/controls/web-link.ts'

describe('a link', () => {
  it.each([
    ['https://a.example/x#:~:text=a', 'https://a.example/x#:~:text=a'],
    ['HTTP://A.example', 'http://a.example/'],
    ['javascript:alert(1)', null],
    [' java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['blob:https://a.example/1', null],
    ['file:///etc/passwd', null],
    ['chrome-extension://abc/x', null],
    ['//a.example', null],
    ['', null],
  ])('for "%s" is %s', (address, link) => {
    expect(toWebLink(address)).toBe(link)
  })
})
