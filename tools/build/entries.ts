import type { Plugin } from 'vite'
import { microAppsOf, type App } from './apps.ts'

const prefix = 'virtual:page/'

/**
 * The script of a micro-app's page: the token leaves the address, then framework and app are evaluated in a task each
 * (performance.md). The framework's chunk stands in `FRAMEWORK`, put in when its hashed name is known.
 */
const inBrowser = ({ main }: App) => `
import { enterPage } from '@one-card/shell/entry'
enterPage(() => import(${JSON.stringify(main)}))
`

/** What the page server imports: PageBundle of `@one-card/platform-api`. */
const onServer = ({ micro }: App) => `
import { renderApp } from '@one-card/shell/render'
import micro from ${JSON.stringify(micro)}
export const { title, firstView } = micro
export const render = (boot, path) => renderApp(micro, boot, path)
`

/** Entry modules of all micro-apps, for both builds. */
export function pageEntries(apps: App[], isServer: boolean): Plugin {
  return {
    name: 'one-card:page-entries',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      const app = microAppsOf(apps).find(({ name }) => id === `\0${prefix}${name}`)
      if (app !== undefined) return isServer ? onServer(app) : inBrowser(app)
    },
  }
}

/** A micro-app starts through its entry module; a simulator's `main.ts` is its own. */
export function inputsOf(apps: App[], isServer: boolean): Record<string, string> {
  const built = isServer ? microAppsOf(apps) : apps
  return Object.fromEntries(built.map(({ name, main, micro }) => [name, micro === undefined ? main : prefix + name]))
}
