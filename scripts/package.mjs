/**
 * Makes the two packages for the stores. Each is built and packed twice, and nothing is written unless both times gave
 * the same bytes.
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { distFolder, projectVersion, ROOT, TARGETS } from './project.mjs'
import { setUp } from './set-up.mjs'
import { runAsScript, UserError } from './user-error.mjs'

await runAsScript(import.meta.url, async () => {
  await setUp({ browsers: [], tests: false })
  const { zipFolder } = await import('./zip-folder.mjs')
  const pack = async () => {
    await build(TARGETS)
    return TARGETS.map((kind) => zipFolder(distFolder(kind)))
  }
  const first = await pack()
  const second = await pack()
  for (const [index, kind] of TARGETS.entries()) {
    const [zip, again] = [first[index], second[index]]
    if (!zip || !again) continue
    if (digest(zip) !== digest(again)) {
      throw new UserError(`The package for ${kind} differs between two builds of the same sources; none was kept.`)
    }
    const name = `sectorlens-${projectVersion()}-${kind}.zip`
    writeFileSync(join(ROOT, 'dist', name), zip)
    console.log(`dist/${name}  ${zip.length.toLocaleString('en')} bytes  sha256 ${digest(zip)}`)
  }
})

/** @param {Uint8Array} bytes */
function digest(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}
