import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { downloads } from './download-list.ts'

const kit = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(kit, file), 'utf8')

/** Every file of the component tier in one. */
function componentTier(): string {
  const files = readdirSync(join(kit, 'tokens/components'))
    .sort()
    .map((file) => JSON.parse(read(`tokens/components/${file}`)) as object)
  return `${JSON.stringify(Object.assign({}, ...files), null, 2)}\n`
}

const contents: Record<(typeof downloads)[number]['file'], () => string> = {
  'tokens.json': () => read('tokens/tokens.json'),
  'component-tokens.json': componentTier,
  'tokens.css': () => read('src/tokens/tokens.css'),
  'tokens.ts': () => read('src/tokens/tokens.ts'),
}

/** Puts what designers download beside the gallery, under addresses that stay: `downloads/tokens.json`. */
export function galleryDownloads(): Plugin {
  return {
    name: 'one-card:gallery-downloads',
    generateBundle() {
      for (const { file } of downloads)
        this.emitFile({ type: 'asset', fileName: `downloads/${file}`, source: contents[file]() })
    },
    configureServer(server) {
      for (const { file } of downloads)
        server.middlewares.use(`/downloads/${file}`, (_request, response) => void response.end(contents[file]()))
    },
  }
}
