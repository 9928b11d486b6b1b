/**
 * Runs every check that a change has to pass, the cheapest to fail first. It stops at the first failure.
 * `npm test -- <step> [arguments]` runs one step; vitest's steps take a file name to narrow them.
 * `npm run test:all` adds the checks that take too long for every change (half an hour).
 */
import { join } from 'node:path'
import { build } from './build.mjs'
import { lintFirefox } from './lint-firefox.mjs'
import { ROOT, TARGETS } from './project.mjs'
import { runCommand } from './run-command.mjs'
import { setUp } from './set-up.mjs'
import { runAsScript, UserError } from './user-error.mjs'

/** @type {Record<string, (args: string[]) => Promise<void>>} */
const STEPS = {
  style: (args) => tool('@biomejs/biome/bin/biome', ['check', ...args]),
  types: (args) => tool('typescript/bin/tsc', ['-p', 'tsconfig.json', ...args]),
  'types-core': (args) => tool('typescript/bin/tsc', ['-p', 'src/core/tsconfig.json', ...args]),
  'dead-code': (args) => tool('knip/bin/knip.js', ['--no-progress', ...args]),
  node: (args) => vitest('node', args),
  build: () => build(TARGETS),
  browser: (args) => vitest('browser', args),
  extension: (args) => vitest('extension', args),
  'lint-firefox': () => lintFirefox(),
}

/**
 * The additional steps of `npm run test:all`: long files, packages made twice, trials of the store, and the benchmarks'
 * checks of themselves.
 * @type {typeof STEPS}
 */
const LONG_STEPS = {
  'node-long': (args) => vitest('node-long', [...args, '--passWithNoTests']),
  'browser-long': (args) => vitest('browser-long', [...args, '--passWithNoTests']),
  'extension-long': (args) => vitest('extension-long', [...args, '--passWithNoTests']),
  package: () => script('scripts/package.mjs', []),
  durability: (args) => script('tests/durability/test-durability.mjs', args),
  'bench-recognizer': (args) => script('tests/bench/recognizer.mjs', args),
  'bench-store': (args) => script('tests/bench/store/bench-store.mjs', ['--quick', ...args]),
  'bench-page': async (args) => {
    if (process.platform === 'linux') await script('tests/bench/page/bench-page.mjs', ['--quick', ...args])
    else console.log('NOT RUN: only Linux tells the CPU time of a page')
  },
}

/**
 * @param {string} project
 * @param {string[]} args
 */
function vitest(project, args) {
  return tool('vitest/vitest.mjs', ['run', '--project', project, ...args])
}

/**
 * @param {string} program below node_modules
 * @param {string[]} args
 */
function tool(program, args) {
  return script(join('node_modules', program), args)
}

/**
 * @param {string} path from the root
 * @param {string[]} args
 */
async function script(path, args) {
  const { code } = await runCommand(process.execPath, [join(ROOT, path), ...args], { cwd: ROOT, show: true })
  if (code !== 0) throw new UserError('')
}

await runAsScript(import.meta.url, async () => {
  const words = process.argv.slice(2)
  const all = words[0] === '--all'
  const [only, ...rest] = all ? words.slice(1) : words
  const known = { ...STEPS, ...LONG_STEPS }
  if (only && !Object.hasOwn(known, only)) {
    throw new UserError(`There is no step "${only}". The steps are: ${Object.keys(known).join(', ')}.`)
  }
  const steps = all || only ? known : STEPS
  const started = performance.now()
  await setUp({ browsers: ['chrome', 'firefox'], tests: true })
  /** @type {[string, number][]} */
  const times = [['set-up', performance.now() - started]]
  for (const [name, run] of Object.entries(steps)) {
    if (only && name !== only) continue
    console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`)
    const from = performance.now()
    try {
      await run(only ? rest : [])
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      const why = error.message ? `${error.message}\n` : ''
      throw new UserError(`${why}FAILED at the step "${name}". Run it alone with: npm test -- ${name}`)
    }
    times.push([name, performance.now() - from])
  }
  times.push(['all', performance.now() - started])
  console.log(
    `\n${times.map(([name, ms]) => `  ${name.padEnd(18)}${(ms / 1000).toFixed(1).padStart(7)} s`).join('\n')}`,
  )
})
