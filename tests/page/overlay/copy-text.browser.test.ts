/** Copying from pages with and without a clipboard, by a real key press or click. */
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { copyText } from '../../../src/page/overlay/copy-text.ts'

it.each<[string, () => Clipboard | undefined]>([
  ['with a clipboard', () => navigator.clipboard],
  ['without one, as pages without encryption are', () => undefined],
])('a text is copied on a page %s, and the page receives no copy event', async (_, getClipboard) => {
  let copies = 0
  const listen = () => copies++
  document.addEventListener('copy', listen)
  const button = document.createElement('button')
  button.textContent = 'Copy'
  const copied = new Promise<boolean>((resolve) => {
    button.addEventListener('click', () => resolve(copyText(document, getClipboard(), '专精特新, “quoted”')), {
      once: true,
    })
  })
  const field = document.createElement('textarea')
  document.body.replaceChildren(button, field)
  await userEvent.click(button)
  expect(await copied).toBe(true)
  document.removeEventListener('copy', listen)
  expect(copies).toBe(0)
  await userEvent.click(field)
  await userEvent.paste()
  expect(field.value).toBe('专精特新, “quoted”')
  document.body.replaceChildren()
})
