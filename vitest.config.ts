import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findBrowser } from './scripts/browsers.mjs'
import { compiledLexicon } from './scripts/compiled-lexicon.mjs'

const chromium = findBrowser('chrome')
const asRoot = process.getuid?.() === 0

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [compiledLexicon()],
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts', 'tests/extension/**'],
        },
      },
      {
        plugins: [compiledLexicon()],
        optimizeDeps: { include: ['idb', 'preact', 'preact/hooks', 'preact/jsx-dev-runtime'] },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
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
      },
      {
        plugins: [compiledLexicon()],
        test: {
          name: 'extension',
          include: ['tests/extension/*.test.ts'],
          // Each file drives browsers of its own: two at once would starve each other on two cores.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
