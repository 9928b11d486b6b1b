/** The toast's texts and buttons. Its shadow root is closed, so the test captures it when it is created. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createToast, type Toast, type ToastContent } from '../../../src/page/overlay/toast.ts'
import { closeRoots, openRoots, pressElement, wordsIn } from '../../support/real-input.ts'

let end: AbortController
let toast: Toast

beforeEach(() => {
  openRoots()
  end = new AbortController()
  toast = createToast(document, end.signal)
})

afterEach(() => {
  end.abort()
  closeRoots()
  vi.useRealTimers()
})

const saved: ToastContent = { message: 'Saved', failed: false, actions: [], closeLabel: 'Close', language: 'en' }
const isShown = () => document.documentElement.lastElementChild !== document.body
const root = () => document.documentElement.lastElementChild?.shadowRoot as ShadowRoot
const said = (role: string) => wordsIn(root().querySelector(`[role=${role}] > .message`))
const button = (label: string) => [...root().querySelectorAll('button')].find((one) => wordsIn(one) === label)

describe('a toast', () => {
  it('is announced politely, in its language, and disappears by itself', () => {
    vi.useFakeTimers()
    toast.show({ ...saved, message: '已保存', language: 'zh-CN' })
    expect(said('status')).toBe('已保存')
    expect(root().querySelector('[role=status]')?.getAttribute('lang')).toBe('zh-CN')
    vi.advanceTimersByTime(2600)
    expect(isShown()).toBe(false)
  })

  it('of a failure is an alert, and stays until it is closed', async () => {
    vi.useFakeTimers()
    toast.show({ ...saved, message: 'Not saved', failed: true })
    vi.advanceTimersByTime(60_000)
    vi.useRealTimers()
    expect(said('alert')).toBe('Not saved')
    await pressElement(button('Close'))
    expect(isShown()).toBe(false)
  })

  it('runs what its button says, and closes unless it is to stay', async () => {
    const run = vi.fn()
    toast.show({
      ...saved,
      failed: true,
      actions: [
        { label: 'Copy', run, stay: true },
        { label: 'Retry', run },
      ],
    })
    await pressElement(button('Copy'))
    expect(isShown()).toBe(true)
    await pressElement(button('Retry'))
    expect(isShown()).toBe(false)
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('that comes up under a resting pointer disappears where it has nothing to press', async () => {
    toast.show({
      ...saved,
      actions: [{ label: 'Undo', run: () => toast.show({ ...saved, message: 'Undone, as it was' }) }],
    })
    await pressElement(button('Undo'))
    expect(said('status')).toBe('Undone, as it was')
    await expect.poll(isShown, { timeout: 6000 }).toBe(false)
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
    expect(root().querySelector('input, textarea, select, [contenteditable]')).toBeNull()
  })

  it('is gone with the one who made it', () => {
    toast.show(saved)
    end.abort()
    expect(isShown()).toBe(false)
  })

  it('keeps words as words', () => {
    toast.show({ ...saved, message: '<img src=x onerror=alert(1)>' })
    expect(root().querySelector('img')).toBeNull()
  })
})
