/**
 * Finds and runs other programs: their output is either passed through or captured, and only its last lines are shown
 * when they fail. It must not import anything outside Node: it runs before `npm ci`.
 */
import { spawn } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { UserError } from './user-error.mjs'

const MOST_CHARACTERS = 64_000

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {Record<string, string>} [env] added to the environment of this process
 * @property {boolean} [show] pass the output through instead of capturing it
 * @property {boolean} [shell] needed for `.cmd` files on Windows; only for arguments that are literals in the sources
 */

/**
 * @param {string} command
 * @param {string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} `output` is the end of stdout and stderr, empty with `show`
 */
export function runCommand(command, args, { cwd, env, show = false, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...(cwd ? { cwd } : {}),
      env: { ...process.env, ...env },
      shell,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output = (output + text).slice(-MOST_CHARACTERS)
      })
    }
    child.on('error', (error) => {
      const missing = 'code' in error && error.code === 'ENOENT'
      reject(missing ? new UserError(`The program ${command} was not found on this machine.`) : error)
    })
    child.on('close', (code, signal) => resolve({ code: code ?? 1, output: signal ? `${output}\n${signal}` : output }))
  })
}

/**
 * @param {string} output
 * @param {number} [count]
 * @returns {string} the last lines, without repetitions, indented
 */
export function lastLines(output, count = 8) {
  const lines = output.split(/[\r\n]+/).filter((line) => line.trim() !== '')
  return lines
    .filter((line, index) => line !== lines[index - 1])
    .slice(-count)
    .map((line) => `  ${line}`)
    .join('\n')
}

/**
 * @param {string} path
 * @returns {boolean} whether it is a file that can be started
 */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/**
 * @param {string[]} names without `.exe`
 * @param {string[]} [moreFolders] looked at after those of the PATH
 * @returns {string | undefined} the first that is there, in the order of the names
 */
export function findOnPath(names, moreFolders = []) {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...moreFolders]
  const ending = process.platform === 'win32' ? '.exe' : ''
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending))).find(isProgram)
}
