/**
 * A content script that no page gets by itself: it is bundled as content scripts are, into one file that no page can
 * load, and left out of the manifest, so that the background brings it where it is wanted. The bundler knows no such
 * thing: what it injects by request it also exposes to pages.
 */

/**
 * @param {string} output the built file
 * @returns {import('@crxjs/vite-plugin').CrxPlugin}
 */
export function onDemandScript(output) {
  return {
    name: 'on-demand-script',
    apply: 'build',
    renderCrxManifest: (manifest) => ({
      ...manifest,
      content_scripts: (manifest.content_scripts ?? []).filter(({ js }) => !js?.includes(output)),
    }),
  }
}
