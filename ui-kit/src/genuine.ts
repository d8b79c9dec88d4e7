import { inject, type App, type InjectionKey } from 'vue'

const key: InjectionKey<() => void> = Symbol('genuine')

/** Once per app, by the shell: how a page's foot opens 页面真伪. */
export function provideGenuine(app: Pick<App, 'provide'>, open: () => void): void {
  app.provide(key, open)
}

/** Without a shell nothing opens. */
export const useGenuine = () => inject(key, () => () => undefined, true)
