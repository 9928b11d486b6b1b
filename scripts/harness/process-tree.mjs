/**
 * Kills a browser as a power cut would: all of its processes at once, and no other browser's. Children are found by
 * their parents, never by name.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { runCommand } from '../run-command.mjs'

/**
 * @param {number} root
 * @returns {Promise<void>} resolves when the processes are gone
 */
export async function killTree(root) {
  if (process.platform === 'win32') {
    await runCommand('taskkill', ['/pid', String(root), '/T', '/F'])
    return
  }
  const family = [root, ...descendants(root, await processes())]
  for (const pid of family) kill(pid)
  const giveUpAt = Date.now() + 5000
  while ((await processes()).some(({ pid }) => family.includes(pid)) && Date.now() < giveUpAt) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/**
 * @param {number} root
 * @returns {Promise<number[]>} the descendants of a process
 */
export async function descendantsOf(root) {
  return descendants(root, await processes())
}

/** @typedef {{ pid: number, parent: number }} Process */

/** @returns {Promise<Process[]>} running ones; zombies (state Z) do not count */
async function processes() {
  const rows = process.platform === 'linux' ? readProc() : await askPs()
  return rows
    .filter(([, , state]) => state && !state.startsWith('Z'))
    .map(([pid, parent]) => ({ pid: Number(pid), parent: Number(parent) }))
}

/** @returns {string[][]} small Linux images have no ps */
function readProc() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        // pid (any name, also with spaces and brackets) state parent …
        const [state = '', parent = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()?.split(' ') ?? []
        return [pid, parent, state]
      } catch {
        return []
      }
    })
}

async function askPs() {
  const { output } = await runCommand('ps', ['-A', '-o', 'pid=,ppid=,stat='])
  return output.split('\n').map((line) => line.trim().split(/\s+/))
}

/**
 * @param {number} root
 * @param {Process[]} all
 */
function descendants(root, all) {
  /** @type {number[]} */
  const found = []
  for (let parents = [root]; parents.length > 0; ) {
    parents = all.filter(({ parent }) => parents.includes(parent)).map(({ pid }) => pid)
    found.push(...parents)
  }
  return found
}

/** @param {number} pid */
function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself in the meantime.
  }
}
