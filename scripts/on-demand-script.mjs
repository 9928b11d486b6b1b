/**
 * A content script that is injected only on demand: it is bundled like content scripts, into one file that no page can
 * load, and left out of the manifest, so that the background injects it where it is wanted. The bundler does not
 * support this: scripts that it injects on request it also exposes to pages.
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
