import type { Plugin } from 'vite'
import { microAppsOf, type App } from './apps.ts'

const prefix = 'virtual:page/'

/** What the page server imports: PageBundle of `@one-card/platform-api`. */
const pageBundle = (micro: string) => `
import { asksFirstView as asks, renderApp } from '@one-card/shell/render'
import micro from ${JSON.stringify(micro)}
export const { title, firstView } = micro
export const asksFirstView = (path) => asks(micro, path)
export const render = (boot, path) => renderApp(micro, boot, path)
`

/** The server's entry module for each micro-app, and a module for each app that runs its `main.ts`. */
export function pageEntries(apps: App[]): Plugin {
  return {
    name: 'one-card:page-entries',
    enforce: 'pre',
    resolveId(id) {
      if (id.startsWith(prefix)) return `\0${id}`
      if (apps.some(({ main }) => main === id)) return { id, moduleSideEffects: true }
    },
    load(id) {
      const app = microAppsOf(apps).find(({ name }) => id === `\0${prefix}${name}`)
      if (app !== undefined) return pageBundle(app.micro)
    },
  }
}

/** The scripts that every micro-app's page runs first: one inside the page, and one that starts all others. */
export const [earlyName, enterName] = ['early', 'enter']

export function inputsOf(apps: App[], isServer: boolean): Record<string, string> {
  const pages = isServer
    ? microAppsOf(apps).map(({ name }) => [name, prefix + name])
    : apps.map(({ name, main }) => [name, main])
  return Object.fromEntries(
    isServer ? pages : [...[earlyName, enterName].map((name) => [name, `@one-card/shell/${name}`]), ...pages],
  )
}
