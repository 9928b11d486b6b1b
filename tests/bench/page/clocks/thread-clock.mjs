/** CPU time of one process's main thread, read from outside, and a wait until it is idle. */
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** Idle for this long means done. Longer than any frame, timer or message between processes. */
const QUIET_MS = 250
const STEP_MS = 25
/** CPU time that an idle thread may use meanwhile. */
const QUIET_CPU_MS = 0.3
/** A thread that waits this long for a processor has work to do. */
const WAITING_MS = 5

/** @param {number} pid @returns {{ ran: number, waited: number }} milliseconds, running and waiting for a processor */
function readSchedule(pid) {
  try {
    const [ran, waited] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')
    return { ran: Number(ran) / 1e6, waited: Number(waited) / 1e6 }
  } catch {
    return { ran: Number.NaN, waited: Number.NaN }
  }
}

/** @param {number} pid @returns {number} milliseconds; NaN for a process that is gone */
export function readCpu(pid) {
  return readSchedule(pid).ran
}

/** Thrown for a page that does not become idle. */
export class RestlessError extends Error {}

/**
 * Waits until a main thread neither runs nor waits to run.
 * @param {number} pid
 * @param {number} [longestMs] after that a {@link RestlessError} is thrown
 * @param {number} [quietMs]
 * @returns {Promise<number>} its CPU time so far
 */
export async function untilQuiet(pid, longestMs = 90_000, quietMs = QUIET_MS) {
  const giveUpAt = performance.now() + longestMs
  let last = readSchedule(pid)
  let since = performance.now()
  for (;;) {
    await sleep(STEP_MS)
    const now = readSchedule(pid)
    if (Number.isNaN(now.ran)) throw new Error('The page went away.')
    const waits = now.waited - last.waited > WAITING_MS
    if (now.ran - last.ran > QUIET_CPU_MS || waits) {
      last = now
      since = performance.now()
    }
    if (performance.now() - since >= quietMs) return now.ran
    if (performance.now() > giveUpAt) throw new RestlessError(`A page did not come to rest in ${longestMs / 1000} s.`)
  }
}

/**
 * Finds the process of a page: the one that works while the page is made to work.
 * @param {() => Promise<readonly number[]>} listPids
 * @param {(ms: number) => Promise<unknown>} burn lets the page loop for so long
 * @returns {Promise<{ pid: number, burnt: number }>} about the CPU time that the search took, to be taken off
 */
export async function findProcess(listPids, burn) {
  let burnt = 0
  for (let tries = 0; tries < 20; tries++) {
    const pids = await listPids()
    const before = pids.map(readCpu)
    const ms = 15
    await burn(ms)
    await sleep(1)
    const spent = pids
      .map((pid, index) => ({ pid, ms: readCpu(pid) - (before[index] ?? 0) }))
      .sort((a, b) => (b.ms || 0) - (a.ms || 0))
    const [first, second] = spent
    if (!first) continue
    burnt += ms
    if (first.ms > 7 && first.ms > 3 * (second?.ms || 0)) return { pid: first.pid, burnt }
  }
  throw new Error('The process of the page was not found.')
}
