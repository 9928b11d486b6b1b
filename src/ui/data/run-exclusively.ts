/** Lets one page of the extension at a time change what several of them may have open, such as the settings. */

/** Runs a task while no other page of the extension runs one; the others wait. */
export function runExclusively<Result>(task: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('alone', task) as Promise<Result>
}
