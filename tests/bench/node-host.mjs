/** Runs the benchmark's worlds in this process. Times are CPU time of the process, all its threads. */
import { setFlagsFromString } from 'node:v8'
import { createContext, runInNewContext, runInThisContext, Script } from 'node:vm'

/** @typedef {import('./measure.mjs').Host} Host */

// Only so can a process that was started without the flag collect garbage on demand.
setFlagsFromString('--expose-gc')
/** @type {() => void} */
const collect = runInNewContext('gc')

let fresh = 0

/** @returns {Host} */
export function openNode() {
  return {
    title: `Node ${process.versions.node}`,
    clock: 'CPU time of the process',
    openWorld: async (code) => {
      // In the context of this process, not a new one: access to the globals of new ones is slow in Node alone.
      const bench = runInThisContext(`(() => { ${code}; return bench })()`)
      return {
        call: async (method, ...args) => bench[method](...args),
        time: async (method, ...args) => timeCpu(() => bench[method](...args)),
      }
    },
    ready: async (code) => {
      const context = createContext({ performance })
      // A unique text, or the engine would find the functions already compiled.
      const script = new Script(`/* ${fresh++} */ ${wrapReady(code)}`)
      let wall = 0
      collect()
      const cpu = timeCpu(() => {
        wall = script.runInContext(context)
      })
      return { cpu, wall }
    },
    retained: async (code, text) => {
      const context = createContext({ text: '' })
      new Script('0').runInContext(context)
      const before = readMemory()
      new Script(`/* ${fresh++} */ ${code}`).runInContext(context)
      context.text = text
      new Script('bench.recognizer.find(text); text = ""').runInContext(context)
      const after = readMemory()
      // Referenced until here, or there would be nothing to count.
      if (!context.bench) throw new Error('The world is gone.')
      return after - before
    },
    close: async () => {},
  }
}

/**
 * @param {string} code
 * @returns {string} the same, giving the wall time from its first statement to its last
 */
export function wrapReady(code) {
  return `var started = performance.now(); ${code}; performance.now() - started`
}

/** @param {() => void} work @returns {number} milliseconds */
function timeCpu(work) {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** @returns {number} bytes */
function readMemory() {
  for (let times = 0; times < 4; times++) collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
