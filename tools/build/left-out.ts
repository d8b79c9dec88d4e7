import type { Plugin } from 'vite'

/** Modules that libraries import and no page uses, and what replaces them. */
const leftOut = [
  // 27 KB of render-blocking base64 that names a third-party address (performance.md). Our icons are our own SVG.
  { module: /icon\/index\.css$/, of: /\/vant\//, instead: '' },
  // Node's, for a browser without one of its own.
  { module: /^crypto$/, of: /\/sm-crypto-v2\//, instead: '' },
  // SM4-GCM, which no message of ours uses (crypto.md): 1 KB of the Worker's 20.
  {
    module: /ciphers\/_polyval$/,
    of: /\/sm-crypto-v2\//,
    instead: `export function ghash() { throw new Error('SM4-GCM is left out') }`,
  },
]

/**
 * The foreign address from which the desk simulator's code reader fetches its WebAssembly by default. It is removed from the
 * bundle, so that a missing setting fails here and calls nobody.
 */
const thirdParty = { of: /\/zxing-wasm\//, address: 'https://fastly.jsdelivr.net' }

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
    transform: (code, id) =>
      thirdParty.of.test(id) && code.includes(thirdParty.address)
        ? { code: code.replaceAll(thirdParty.address, ''), map: null }
        : undefined,
    load: (id) => (id.startsWith(prefix) ? leftOut[parseInt(id.slice(prefix.length))]?.instead : undefined),
  }
}
