import type { Host } from '@one-card/host'
import type { Boot } from '@one-card/platform-api'
import { renderedSession } from '@one-card/session'
import { createMemoryHistory, createRouter } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import { createShellApp } from './create-app.ts'
import { routesOf, type Micro } from './micro.ts'

/** What the server knows of the program around the page: nothing. */
const unknownHost: Host = {
  kind: 'browser',
  can: () => false,
  setTitle: () => undefined,
  leave: () => undefined,
  dial: () => undefined,
  showPlace: () => undefined,
  onBack: () => () => undefined,
  scan: () => Promise.reject(new Error('A page cannot scan while it is rendered')),
  pay: () => Promise.reject(new Error('A page cannot pay while it is rendered')),
  report: () => undefined,
  freshToken: async () => undefined,
  mayUse: async () => false,
  position: async () => undefined,
  savePicture: () => Promise.reject(new Error('A page keeps no picture while it is rendered')),
  hideShare: () => undefined,
  reportHeight: () => undefined,
  elderlyHint: () => false,
  fontScale: () => 1,
  textZoom: () => 1,
}

/** Whether what `path` shows, an address below `/h5`, begins with the first view. */
export function asksFirstView(micro: Micro, path: string): boolean {
  const router = createRouter({ history: createMemoryHistory('/h5/'), routes: [routesOf(micro)] })
  return router.resolve(path).meta.withoutFirstView !== true
}

/** The markup of `#app` for one request; `path` is the address below `/h5`. Draws from `boot` alone. */
export async function renderApp(micro: Micro, boot: Boot, path = `/${micro.page}/`): Promise<string> {
  const { app, router } = createShellApp(micro, {
    boot,
    session: renderedSession({ page: micro.page, boot, token: undefined }),
    host: unknownHost,
    history: createMemoryHistory('/h5/'),
    microApps: {},
    goTo: () => false,
    goBack: () => undefined,
    mend: () => false,
    isLost: () => false,
  })
  await router.push(path)
  app.use(router)
  return renderToString(app)
}
