/** The variant of a mark for each backdrop, read from real computed styles. */
import { afterEach, describe, expect, it } from 'vitest'
import { createBackdropReader } from '../../../src/page/paint/backdrop.ts'

const show = (html: string) => {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes)
  return document.querySelector('#it') as Element
}

afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.removeAttribute('style')
})

describe('the variant', () => {
  it.each([
    ['light where nothing is said', '<p id="it">x</p>', 'light'],
    ['dark on black', '<div style="background:#000;color:#ddd"><p id="it">x</p></div>', 'dark'],
    ['dark through layers', layers('#0008', '#fff', '#eee'), 'plain'],
    ['light through a thin veil', layers('#0001', '#fff', '#222'), 'light'],
    [
      'dark on colours in a new notation',
      '<p id="it" style="background:oklch(0.2 0.03 264);color:lab(95 0 0)">x</p>',
      'dark',
    ],
    [
      'dark on colours that are mixed',
      '<p id="it" style="background:color-mix(in oklab, #000 95%, #fff);color:#eee">x</p>',
      'dark',
    ],
    ['plain on middle grey', '<p id="it" style="background:#808080;color:#000">x</p>', 'plain'],
    ['that of the text over a picture, light text', picture('#fff'), 'dark-line'],
    ['that of the text over a picture, dark text', picture('#111'), 'light-line'],
    ['that of the text where a layer lies beside', '<p id="it" style="color:#fff">x</p>', 'dark-line'],
    [
      'that of the card before a picture',
      `<div style="background:linear-gradient(#000,#fff)"><p id="it" style="background:#fff;color:#111">x</p></div>`,
      'light',
    ],
    ['without tint for faint text', '<p id="it" style="color:#767676">x</p>', 'light-line'],
  ])('is %s', (_, html, variant) => {
    expect(createBackdropReader(window).readVariant(show(html))).toBe(variant)
  })

  it('is dark on the bare canvas of a page with a dark color-scheme', () => {
    const it = show('<p id="it">x</p>')
    document.documentElement.style.colorScheme = 'dark'
    expect(createBackdropReader(window).readVariant(it)).toBe('dark')
  })

  it('is that of the host in a shadow root', () => {
    const host = show('<div id="it" style="background:#000;color:#eee"></div>')
    const inner = document.createElement('p')
    host.attachShadow({ mode: 'open' }).append(inner)
    expect(createBackdropReader(window).readVariant(inner)).toBe('dark')
  })

  it('costs one look at what many blocks share', () => {
    show(`<main style="background:#fff">${'<p>x</p>'.repeat(500)}</main>`)
    let looks = 0
    const view = new Proxy(window, {
      get: (target, name) => {
        if (name === 'getComputedStyle') {
          looks++
          return target.getComputedStyle.bind(target)
        }
        const value = Reflect.get(target, name)
        return typeof value === 'function' && !/^[A-Z]/.test(String(name)) ? value.bind(target) : value
      },
    })
    const reader = createBackdropReader(view)
    for (const block of document.querySelectorAll('p')) reader.readVariant(block)
    expect(looks).toBeLessThan(500 * 2 + 10)
  })
})

function layers(veil: string, ground: string, text: string): string {
  return `<div style="background:${ground};color:${text}"><div style="background:${veil}"><p id="it">x</p></div></div>`
}

function picture(text: string): string {
  return `<div style="background:#777 linear-gradient(#111,#eee);color:${text}"><p id="it">x</p></div>`
}
