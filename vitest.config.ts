import { availableParallelism } from 'node:os'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'
import { findBrowser } from './scripts/browsers.mjs'
import { compiledLexicon } from './scripts/compiled-lexicon.mjs'

const chromium = findBrowser('chrome')
const asRoot = process.getuid?.() === 0

/** Files that take long because they repeat: only `npm run test:all` runs them, in projects of their own. */
const LONG = 'tests/**/*.long.test.ts'
const ELSEWHERE = [
  '**/node_modules/**',
  'tests/extension/**',
  'tests/**/*.browser.test.ts',
  'tests/**/*.browser.long.test.ts',
]

/** Tests that take a second or two alone take many times that on a busy machine: no time limit is intended. */
const SLOW_MACHINE_MS = 40_000

interface Files {
  include: string[]
  exclude?: string[]
}

function inNode(name: string, files: Files): TestProjectConfiguration {
  return { plugins: [compiledLexicon()], test: { name, ...files, testTimeout: SLOW_MACHINE_MS } }
}

function inPage(name: string, files: Files): TestProjectConfiguration {
  return {
    plugins: [compiledLexicon()],
    optimizeDeps: { include: ['idb', 'preact', 'preact/hooks', 'preact/jsx-dev-runtime'] },
    test: {
      name,
      ...files,
      testTimeout: SLOW_MACHINE_MS,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: {
            ...(chromium ? { executablePath: chromium } : {}),
            args: asRoot ? ['--no-sandbox'] : [],
          },
        }),
        instances: [{ browser: 'chromium', viewport: { width: 1000, height: 800 } }],
      },
    },
  }
}

function inExtension(name: string, files: Files, isLong = false): TestProjectConfiguration {
  return {
    plugins: [compiledLexicon()],
    test: {
      name,
      ...files,
      ...(isLong ? { env: { SECTORLENS_LONG: '1' } } : {}),
      // Each file drives browsers of its own, and waits for them most of its time: as many at once as there are cores.
      testTimeout: 180_000,
      hookTimeout: 180_000,
    },
  }
}

export default defineConfig({
  test: {
    // The default leaves a core idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
    projects: [
      inNode('node', { include: ['tests/**/*.test.ts'], exclude: [...ELSEWHERE, LONG] }),
      inNode('node-long', { include: [LONG], exclude: ELSEWHERE }),
      inPage('browser', { include: ['tests/**/*.browser.test.ts'] }),
      inPage('browser-long', { include: ['tests/**/*.browser.long.test.ts'] }),
      inExtension('extension', { include: ['tests/extension/**/*.test.ts'], exclude: [LONG] }),
      inExtension('extension-long', { include: ['tests/extension/**/*.long.test.ts'] }, true),
    ],
  },
})
