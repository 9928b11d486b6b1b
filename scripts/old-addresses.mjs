/**
 * Pages of the extension that were renamed keep their old address, which leads to the new one: users have bookmarks, and
 * tabs that a browser restores.
 */

/** Old page and new one, as paths of the package. */
const MOVED = {
  'src/dashboard/index.html': '/src/library/index.html',
  'src/options/index.html': '/src/settings/index.html',
}

/** The script is a file because the extension's policy allows no other. */
const SCRIPT = 'src/moved-page.js'

/** @returns {import('vite').Plugin} */
export function oldAddresses() {
  return {
    name: 'old-addresses',
    apply: 'build',
    buildStart() {
      const source = `location.replace(document.documentElement.dataset.now + location.search + location.hash)\n`
      this.emitFile({ type: 'asset', fileName: SCRIPT, source })
      for (const [fileName, now] of Object.entries(MOVED)) {
        const page = `<!doctype html><html data-now="${now}"><meta charset="utf-8"><title>Sectorlens</title><script src="/${SCRIPT}"></script></html>\n`
        this.emitFile({ type: 'asset', fileName, source: page })
      }
    },
  }
}
