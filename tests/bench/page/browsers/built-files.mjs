/** What lies in a folder that a browser loads, and where such folders lie. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { UserError } from '../../../../scripts/user-error.mjs'

/** @param {string} folder that a browser loads @returns {any} its manifest */
export function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
}

/**
 * @param {string} folder that a browser loads
 * @param {Iterable<string>} paths in it
 * @returns {{ kb: number, gzipKb: number }} 10³ bytes, as they lie there and each compressed
 */
export function measureFiles(folder, paths) {
  const contents = [...paths].map((path) => readFileSync(join(folder, path)))
  const sum = (/** @type {number[]} */ list) => list.reduce((a, b) => a + b, 0) / 1000
  return {
    kb: sum(contents.map((content) => content.length)),
    gzipKb: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
  }
}

/**
 * @param {string} path of a checkout that has been built, of its `dist`, or of a folder that Chromium loads
 * @returns {import('../groups/group.d.ts').Build}
 */
export function findBuild(path) {
  const dist = [path, join(path, 'dist')].find((folder) => existsSync(join(folder, 'chrome/manifest.json')))
  if (dist) {
    const firefox = join(dist, 'firefox')
    return { chrome: join(dist, 'chrome'), firefox: existsSync(join(firefox, 'manifest.json')) ? firefox : null }
  }
  if (existsSync(join(path, 'manifest.json')) && !existsSync(join(path, 'package.json'))) {
    return { chrome: path, firefox: null }
  }
  throw new UserError(`${path} holds no built extension. If it is a checkout, run \`npm run build\` there first.`)
}
