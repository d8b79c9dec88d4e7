import type { Plugin } from 'vite'

const area = /\/packages\/prompts\/src\/areas\/[^/]+\.ts$/
const othersWords = /\/packages\/prompts\/src\/(desk|maintenance|catalogue)\.ts$/

/** Leaves of each area of `@one-card/prompts` what a page may hold: code, kind and the holder's words; not the desk's, not maintenance's (§8.4). */
export function pageWords(): Plugin {
  return {
    name: 'one-card:page-words',
    enforce: 'pre',
    async load(id) {
      if (!area.test(id)) return
      const exported = Object.entries((await import(id)) as Record<string, unknown>)
      const holderOnly = (key: string, value: unknown) => (key === 'desk' || key === 'maintenance' ? undefined : value)
      return exported
        .map(([name, entries]) => `export const ${name} = ${JSON.stringify(entries, holderOnly)}`)
        .join('\n')
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const modules = chunk.type === 'chunk' ? Object.entries(chunk.modules) : []
        const said = modules.find(([id, { renderedLength }]) => othersWords.test(id) && renderedLength > 0)
        if (said !== undefined) this.error(`A page has only the holder's words, and needs ${said[0]}`)
      }
    },
  }
}
