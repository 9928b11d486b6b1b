/**
 * Shows every component of the extension in every state, on a development page of its own: `npm run gallery`. Nothing
 * of it is in a build of the extension.
 */
import { join } from 'node:path'
import { compiledLexicon } from './compiled-lexicon.mjs'
import { ROOT } from './project.mjs'
import { setUp } from './set-up.mjs'
import { runAsScript } from './user-error.mjs'

const PAGES = ['index', 'one'].map((name) => join(ROOT, `tests/gallery/${name}.html`))

/**
 * The configuration of Vite for the gallery, without the extension around it.
 * @returns {Promise<import('vite').InlineConfig>}
 */
export async function toGalleryConfig() {
  const { preact } = await import('@preact/preset-vite')
  return {
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [preact(), compiledLexicon()],
    build: { target: 'esnext', rollupOptions: { input: PAGES } },
  }
}

await runAsScript(import.meta.url, async () => {
  await setUp({ browsers: [], tests: false })
  const { createServer } = await import('vite')
  const server = await createServer({ ...(await toGalleryConfig()), server: { open: '/tests/gallery/index.html' } })
  await server.listen()
  server.printUrls()
  console.log(`  ${server.resolvedUrls?.local[0]}tests/gallery/index.html\n  Press Ctrl+C to end.`)
})
