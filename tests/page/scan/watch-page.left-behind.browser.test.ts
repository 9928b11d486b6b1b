/** After a watch nothing of it is left in the page: no pending timer and no animation frame. */
import { afterEach, expect, it } from 'vitest'
import { show, startMarks } from '../../support/marked-page.ts'
import { frames, stays } from '../../support/waiting.ts'

const { setTimeout: set, clearTimeout: clear, requestAnimationFrame: request, cancelAnimationFrame: cancel } = window

/** Counts pending timers and animation frames from now on. */
function countWaits(): () => number {
  const timers = new Set<number>()
  const waits = new Set<number>()
  window.setTimeout = ((run: () => void, ms?: number) => {
    const timer = set(() => {
      timers.delete(timer)
      run()
    }, ms)
    timers.add(timer)
    return timer
  }) as typeof window.setTimeout
  window.clearTimeout = ((timer?: number) => {
    timers.delete(timer as number)
    clear(timer)
  }) as typeof window.clearTimeout
  window.requestAnimationFrame = (run) => {
    const frame = request((time) => {
      waits.delete(frame)
      run(time)
    })
    waits.add(frame)
    return frame
  }
  window.cancelAnimationFrame = (frame) => {
    waits.delete(frame)
    cancel(frame)
  }
  return () => timers.size + waits.size
}

afterEach(() => {
  Object.assign(window, {
    setTimeout: set,
    clearTimeout: clear,
    requestAnimationFrame: request,
    cancelAnimationFrame: cancel,
  })
  document.body.replaceChildren()
})

it.each<[string, string, () => void]>([
  ['rests', '<p>6G</p>', () => {}],
  ['hides text', '<p style="display:none">6G</p>', () => document.querySelector('p')?.classList.toggle('x')],
  ['writes text anew', '<p>6G</p>', () => document.querySelector('p')?.replaceChildren('biomanufacturing')],
  ['takes text away', '<p><b>6G</b></p><div><p>6G</p></div>', () => document.querySelector('div')?.remove()],
  ['scrolls', '<p style="height:9000px">6G</p>', () => scrollTo(0, 4000)],
])('of a page that %s', async (_, html, change) => {
  const count = countWaits()
  const end = new AbortController()
  show(html)
  await startMarks(end.signal)
  await frames()
  for (let times = 0; times < 3; times++) {
    change()
    await new Promise((resolve) => queueMicrotask(() => resolve(null)))
  }
  expect(count()).toBeGreaterThan(0)
  end.abort()
  await stays('timers and frames', count, 0, 50)
})

it('of a page that changes faster than can be listened to', async () => {
  const end = new AbortController()
  show(`<main>${'<p>6G</p>'.repeat(3000)}</main>`)
  await startMarks(end.signal)
  const main = document.querySelector('main') as HTMLElement
  const count = countWaits()
  const until = performance.now() + 1500
  while (performance.now() < until) {
    main.append(...[...main.children].reverse())
    await new Promise((resolve) => queueMicrotask(() => resolve(null)))
  }
  end.abort()
  expect(count()).toBe(0)
})
