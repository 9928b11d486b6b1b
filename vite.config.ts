import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import base from './manifest.json' with { type: 'json' }
import { compiledLexicon } from './scripts/compiled-lexicon.mjs'
import { licenceTexts } from './scripts/licence-texts.mjs'
import { MARK_SHEET, markSheet } from './scripts/mark-sheet.mjs'
import { CATALOGUES, messageCatalogues } from './scripts/message-catalogues.mjs'
import { oldAddresses } from './scripts/old-addresses.mjs'
import { onDemandScripts } from './scripts/on-demand-scripts.mjs'

const DETECTOR = 'src/content/detector.ts'
const MARKER = 'src/content/marker.ts'
const PAGE_TOOLS = 'src/content/page-tools.ts'

const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome'

/** The manifest, with the parts that differ between the browsers: the form of the background, and their own keys. */
function manifestFor(command: 'build' | 'serve'): ManifestV3Export {
  const [judge] = base.content_scripts
  const manifest: Record<string, unknown> = {
    ...structuredClone(base),
    content_scripts: [
      { ...judge, css: [MARK_SHEET] },
      { matches: judge?.matches, js: [MARKER] },
      { matches: judge?.matches, js: [PAGE_TOOLS] },
    ],
  }
  if (target === 'firefox') {
    manifest.background = { scripts: ['src/background/index.ts'], type: 'module' }
    manifest.browser_specific_settings = {
      gecko: {
        id: 'sectorlens@sectorlens.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    }
  } else {
    manifest.minimum_chrome_version = '128'
  }
  // Live reload needs the dev server, which the shipped policy rightly forbids.
  if (command === 'serve') delete manifest.content_security_policy
  return manifest as unknown as ManifestV3Export
}

export default defineConfig(({ command }) => ({
  publicDir: command === 'serve' ? CATALOGUES : false,
  plugins: [
    preact(),
    compiledLexicon(),
    markSheet(target === 'firefox' ? 'every' : 'root'),
    messageCatalogues(),
    oldAddresses(),
    onDemandScripts([MARKER, PAGE_TOOLS].map((path) => path.replace(/ts$/, 'js'))),
    licenceTexts([DETECTOR, MARKER, PAGE_TOOLS]),
    crx({
      manifest: manifestFor(command),
      browser: target,
      // One self-contained file needs no web-accessible resources; live reload needs the loader instead.
      contentScripts: { standaloneFiles: command === 'build' ? [DETECTOR, MARKER, PAGE_TOOLS] : [] },
    }),
  ],
  // The content script is a separate library build, in which Vite does not replace process.env.NODE_ENV.
  ...(command === 'build' ? { define: { 'process.env.NODE_ENV': '"production"' } } : {}),
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    modulePreload: false,
    target: ['chrome128', 'firefox142'],
    rollupOptions: { input: { library: 'src/library/index.html', savePanel: 'src/save-panel/index.html' } },
  },
}))
