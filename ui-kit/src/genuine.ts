import { inject, type App, type InjectionKey } from 'vue'

const key: InjectionKey<() => Promise<unknown>> = Symbol('genuine')

/** Once per app, by the shell: how a page's foot opens 页面真伪. Rejects when it cannot be had. */
export function provideGenuine(app: Pick<App, 'provide'>, open: () => Promise<unknown>): void {
  app.provide(key, open)
}

/** Without a shell nothing opens. */
export const useGenuine = () => inject(key, () => () => Promise.resolve(), true)
