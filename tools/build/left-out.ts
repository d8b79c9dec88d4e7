import type { Plugin } from 'vite'

/** Modules that libraries import and no page uses, and what replaces them. */
const leftOut = [
  // 27 KB of render-blocking base64 that names a third-party address (performance.md). Our icons are our own SVG.
  { module: /icon\/index\.css$/, of: /\/vant\//, instead: '' },
  // Our buttons have neither (ActionButton), and both bring Vant's themes and words: 2 KB of every first open.
  {
    module: /^\.\.\/(icon|loading)\/index\.mjs$/,
    of: /\/vant\/es\/button\//,
    instead: 'export const Icon = null, Loading = null',
  },
  {
    module: /^\.\.\/locale\/index\.mjs$/,
    of: /\/vant\/es\/utils\//,
    instead: 'export default { messages: () => ({}) }',
  },
  // 450 bytes less than Vite's, which also serves what these pages have not.
  {
    module: /^\0vite\/preload-helper\.js$/,
    of: /./,
    instead: `export { fetchPart as __vitePreload } from '@one-card/shell/fetch-part'`,
  },
  // Node's, for a browser without one of its own.
  { module: /^crypto$/, of: /\/sm-crypto-v2\//, instead: '' },
  // SM4-GCM, which no message of ours uses (crypto.md): 1 KB of the Worker's 20.
  {
    module: /ciphers\/_polyval$/,
    of: /\/sm-crypto-v2\//,
    instead: `export function ghash() { throw new Error('SM4-GCM is left out') }`,
  },
]

/** Words of libraries' files that leave out what no page uses and no bundler can see is unused. */
const leftOutOf = [
  // The foreign address from which the desk simulator's code reader fetches its WebAssembly by default: a missing setting fails here and calls nobody.
  { file: /\/zxing-wasm\//, words: 'https://fastly.jsdelivr.net', instead: '' },
  // Saves a file of the developers' tools: 1 KB.
  { file: /\/pinia\//, words: 'const saveAs = !IS_CLIENT', instead: 'const saveAs = true' },
  // Our links are plain ones (`openLinksInPlace`): 1 KB.
  { file: /\/vue-router\//, words: 'app.component("RouterLink", RouterLink);', instead: '' },
]

const prefix = '\0left-out:'

/** Replaces them in the pages and the Worker. */
export function leaveOut(): Plugin {
  return {
    name: 'one-card:left-out',
    enforce: 'pre',
    resolveId(source, importer = '') {
      const index = leftOut.findIndex(({ module, of }) => module.test(source) && of.test(importer))
      return index < 0 ? undefined : `${prefix}${index}.js`
    },
    transform(code, id) {
      const left = leftOutOf.filter(({ file, words }) => file.test(id) && code.includes(words))
      if (left.length === 0) return undefined
      return { code: left.reduce((kept, { words, instead }) => kept.replaceAll(words, instead), code), map: null }
    },
    load: (id) => (id.startsWith(prefix) ? leftOut[parseInt(id.slice(prefix.length))]?.instead : undefined),
  }
}
