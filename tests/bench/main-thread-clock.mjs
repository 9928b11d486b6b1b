/**
 * CPU time of the main threads of a Chromium's pages, as the kernel counts it. On a busy machine wall time says little;
 * CPU time repeats. Only Linux reports it to other processes.
 */
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {<T>(work: () => Promise<T>) => Promise<{ result: T, ms: number }>} Stopwatch */

export const HAS_CPU_CLOCK = process.platform === 'linux'

/**
 * @param {Browser} browser
 * @returns {Promise<Stopwatch>} times work that one of the pages open now does
 */
export async function createStopwatch(browser) {
  if (!HAS_CPU_CLOCK) {
    return async (work) => {
      const started = performance.now()
      const result = await work()
      return { result, ms: performance.now() - started }
    }
  }
  const session = await browser.target().createCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  return async (work) => {
    const before = pids.map(readMainThread)
    const result = await work()
    // The kernel accounts the time of a thread when it stops running, which is about to happen.
    await sleep(1)
    // The others are idle; whichever ran did this work.
    return { result, ms: Math.max(...pids.map((pid, index) => readMainThread(pid) - (before[index] ?? 0))) }
  }
}

/** @param {number} pid @returns {number} milliseconds; 0 for a process that is gone */
function readMainThread(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return 0
  }
}
