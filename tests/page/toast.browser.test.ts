/** What the toast says and offers. Its shadow root is closed, so the test remembers it when it is made. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createToast, type Toast, type ToastContent } from '../../src/page/toast.ts'

let root: ShadowRoot
let end: AbortController
let toast: Toast
const attachShadow = Element.prototype.attachShadow

beforeEach(() => {
  Element.prototype.attachShadow = function (init) {
    root = attachShadow.call(this, init)
    return root
  }
  end = new AbortController()
  toast = createToast(document, end.signal)
})

afterEach(() => {
  end.abort()
  Element.prototype.attachShadow = attachShadow
  vi.useRealTimers()
})

const saved: ToastContent = { message: 'Saved', failed: false, actions: [], closeLabel: 'Close', language: 'en' }
const isShown = () => document.documentElement.lastElementChild !== document.body
const button = (label: string) => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === label)

describe('a toast', () => {
  it('says so politely, in its language, and goes by itself', () => {
    vi.useFakeTimers()
    toast.show({ ...saved, message: '已保存', language: 'zh-CN' })
    expect(root.querySelector('[role=status]')?.textContent).toBe('已保存')
    expect(root.querySelector('[role=status]')?.getAttribute('lang')).toBe('zh-CN')
    vi.advanceTimersByTime(2600)
    expect(isShown()).toBe(false)
  })

  it('of a failure is an alert, and stays until it is closed', () => {
    vi.useFakeTimers()
    toast.show({ ...saved, message: 'Not saved', failed: true })
    vi.advanceTimersByTime(60_000)
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Not saved')
    button('Close')?.click()
    expect(isShown()).toBe(false)
  })

  it('runs what its button says, and closes unless it is to stay', () => {
    const run = vi.fn()
    toast.show({
      ...saved,
      failed: true,
      actions: [
        { label: 'Copy', run, stay: true },
        { label: 'Retry', run },
      ],
    })
    button('Copy')?.click()
    expect(isShown()).toBe(true)
    button('Retry')?.click()
    expect(isShown()).toBe(false)
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('shows one message at a time, and takes no focus', () => {
    const focused = document.activeElement
    toast.show(saved)
    toast.show({ ...saved, message: 'Copied' })
    expect(document.documentElement.children).toHaveLength(3)
    expect(document.activeElement).toBe(focused)
  })

  it('stays longer where it offers something, and can be asked for and hidden', () => {
    vi.useFakeTimers()
    const content = { ...saved, actions: [{ label: 'Note…', run: vi.fn() }] }
    toast.show(content)
    vi.advanceTimersByTime(9000)
    expect([toast.isShowing(content), toast.isShowing(saved)]).toEqual([true, false])
    toast.hide()
    expect([toast.isShowing(content), isShown()]).toEqual([false, false])
  })

  it('holds no field, whatever it offers', () => {
    toast.show({ ...saved, failed: true, actions: [{ label: 'Note…', run: vi.fn() }] })
    expect(root.querySelector('input, textarea, select, [contenteditable]')).toBeNull()
  })

  it('is gone with the one who made it', () => {
    toast.show(saved)
    end.abort()
    expect(isShown()).toBe(false)
  })

  it('keeps words as words', () => {
    toast.show({ ...saved, message: '<img src=x onerror=alert(1)>' })
    expect(root.querySelector('img')).toBeNull()
  })
})
