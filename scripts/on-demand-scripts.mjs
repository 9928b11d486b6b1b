/**
 * Content scripts that are injected only on demand: they are bundled like content scripts, each into one file that no page
 * can load, and left out of the manifest, so that the background injects them where they are wanted. The bundler does not
 * support this: scripts that it injects on request it also exposes to pages.
 */

/**
 * @param {readonly string[]} outputs the built files
 * @returns {import('@crxjs/vite-plugin').CrxPlugin}
 */
export function onDemandScripts(outputs) {
  return {
    name: 'on-demand-scripts',
    apply: 'build',
    renderCrxManifest: (manifest) => ({
      ...manifest,
      content_scripts: (manifest.content_scripts ?? []).filter(({ js }) => !js?.some((file) => outputs.includes(file))),
    }),
  }
}
