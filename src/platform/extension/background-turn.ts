/** Lets everything else go first: requests of the user, saves, the menu. */

interface TaskScheduler {
  postTask(run: () => void, options: { priority: 'background' }): Promise<void>
}

/** Resolves once nothing of a higher priority waits in this process. Timers give no such order. */
export function waitForBackgroundTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: TaskScheduler }
  return scheduler
    ? scheduler.postTask(() => {}, { priority: 'background' })
    : new Promise((resolve) => setTimeout(resolve))
}
