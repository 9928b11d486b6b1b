/** The browser's alarms, which wake a background that was stopped. */
import { browser } from './browser.ts'

/** Calls back whenever an alarm of this name goes off. */
export function onAlarm(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener()
  })
}

/** Sets a repeating alarm, unless it exists: setting it again at each start would postpone it for ever. */
export async function ensureAlarm(name: string, periodInMinutes: number): Promise<void> {
  const set = await browser.alarms.get(name)
  if (set?.periodInMinutes !== periodInMinutes) browser.alarms.create(name, { periodInMinutes })
}
