/** The browser's own trace of Chromium, switched on from outside. */

/** @typedef {import('../browsers/chromium.mjs').Chromium} Chromium */
/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number, args?: { data?: { functionName?: string } } }} TraceEvent times in microseconds, `tdur` of CPU */

/** What the search for tasks needs. */
export const TASK_CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'blink.user_timing',
]

/**
 * @param {Chromium} chromium
 * @param {readonly string[]} categories
 * @param {(event: TraceEvent) => boolean} keep
 * @returns {Promise<() => Promise<TraceEvent[]>>} ends the trace; what was kept of it, in order of time
 */
export async function startTrace(chromium, categories, keep) {
  const root = await chromium.browser.target().createCDPSession()
  /** @type {TraceEvent[]} */
  const events = []
  root.on('Tracing.dataCollected', ({ value }) => {
    for (const event of /** @type {TraceEvent[]} */ (value)) if (keep(event)) events.push(event)
  })
  await root.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: [...categories],
      excludedCategories: ['*'],
    },
  })
  return async () => {
    const complete = new Promise((resolve) => root.once('Tracing.tracingComplete', resolve))
    await root.send('Tracing.end')
    await complete
    await root.detach()
    return events.sort((a, b) => a.ts - b.ts)
  }
}
