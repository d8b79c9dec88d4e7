import { computed, inject, type App, type ComputedRef, type InjectionKey } from 'vue'

/** 普通模式 or 适老模式: two layouts, never a zoom (§8.1.2.1-d). Elderly purposes come from `data-mode` on `<html>`. */
export type Mode = 'standard' | 'elderly'

export interface ModeSource {
  mode(): Mode
  setMode(mode: Mode): void
}

const key: InjectionKey<ModeSource> = Symbol('mode')
const alone: ModeSource = { mode: () => 'standard', setMode: () => undefined }

/** Once per app, by the shell: every component below follows `mode` and changes it through `setMode`. */
export function provideMode(app: Pick<App, 'provide'>, source: ModeSource): void {
  app.provide(key, source)
}

/** Without a shell above, 普通模式. */
export function useMode(): ComputedRef<Mode> {
  const source = inject(key, alone)
  return computed(() => source.mode())
}

export function useSetMode(): ModeSource['setMode'] {
  return inject(key, alone).setMode
}
