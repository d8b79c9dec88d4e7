import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PageBundle } from '@one-card/platform-api'
import type { Plugin } from 'vite'
import { microAppsOf, type App } from './apps.ts'

const id = 'virtual:micro-apps'

async function entryOf({ name, micro }: App, serverDir: string): Promise<string> {
  const { title, firstView } = (await import(pathToFileURL(join(serverDir, `${name}.js`)).href)) as PageBundle
  return `${JSON.stringify(name)}: { ...${JSON.stringify({ title, firstView })}, load: () => import(${JSON.stringify(micro)}) }`
}

/**
 * The registry of micro-apps as a module, so that one app opens another without knowing it. What each declares is read from
 * its server bundle, built before: data can then be asked for while the module is still on its way. Empty on the server,
 * which opens nothing in place.
 */
export function microAppRegistry(apps: App[], serverDir: string | undefined): Plugin {
  return {
    name: 'one-card:micro-apps',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(loaded) {
      if (loaded !== `\0${id}`) return
      const entries =
        serverDir === undefined ? [] : await Promise.all(microAppsOf(apps).map((app) => entryOf(app, serverDir)))
      return `export const microApps = { ${entries.join(', ')} }`
    },
  }
}
