/**
 * CPU time of a browser while something happens: of a page's main thread, of the extension's processes, and of all
 * processes together. Read from outside, thread by thread, because the kernel counts whole processes in hundredths of
 * a second only. The time of a thread that ended meanwhile is lost; browsers keep theirs for seconds.
 */
import { readdirSync, readFileSync } from 'node:fs'

/** @typedef {{ ms: number, extensionMs: number, allMs: number }} Cpu milliseconds; `ms` is the page's main thread */
/** @typedef {import('../browsers/process-family.mjs').Family} Family */

/**
 * @param {Family} family
 * @returns {Map<string, number>} milliseconds by `<pid>/<thread>`
 */
function readThreads(family) {
  const times = new Map()
  for (const pid of family.listAll()) {
    for (const thread of listThreads(pid)) {
      const ms = readThread(`/proc/${pid}/task/${thread}/schedstat`)
      if (!Number.isNaN(ms)) times.set(`${pid}/${thread}`, ms)
    }
  }
  return times
}

/** @param {number} pid @returns {string[]} */
function listThreads(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}

/** @param {string} path @returns {number} */
function readThread(path) {
  try {
    return Number(readFileSync(path, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return Number.NaN
  }
}

/**
 * @param {Family} family
 * @param {number} pagePid
 * @returns {() => Cpu} what was used since
 */
export function startClock(family, pagePid) {
  const extensionBefore = family.listExtension()
  const before = readThreads(family)
  return () => {
    const after = readThreads(family)
    const extension = new Set([...extensionBefore, ...family.listExtension()].map(String))
    const cpu = { ms: 0, extensionMs: 0, allMs: 0 }
    for (const [thread, ms] of after) {
      const spent = ms - (before.get(thread) ?? 0)
      cpu.allMs += spent
      if (thread === `${pagePid}/${pagePid}`) cpu.ms += spent
      if (extension.has(thread.split('/')[0] ?? '')) cpu.extensionMs += spent
    }
    return cpu
  }
}

/**
 * @param {readonly number[]} pids
 * @returns {number} ticks of a hundredth of a second, of all threads, also of those that have ended
 */
export function readTicks(pids) {
  return pids.reduce((sum, pid) => {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()?.split(' ') ?? []
      return sum + Number(fields[11]) + Number(fields[12])
    } catch {
      return sum
    }
  }, 0)
}
