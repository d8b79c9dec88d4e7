import type { Plugin } from 'vite'

/**
 * Vant's icon font is 27 KB of render-blocking base64 and names a third-party address (performance.md). Our icons are our
 * own SVG, so its style sheet is left out wherever a Vant component asks for it.
 */
export function withoutVantIcons(): Plugin {
  return {
    name: 'one-card:without-vant-icons',
    enforce: 'pre',
    resolveId: (source, importer) => (source.endsWith('icon/index.css') && importer?.includes('/vant/') ? '\0no-icons.js' : undefined),
    load: (id) => (id === '\0no-icons.js' ? 'export {}' : undefined),
  }
}
