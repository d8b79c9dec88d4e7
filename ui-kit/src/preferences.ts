import { computed, inject, type App, type ComputedRef, type InjectionKey } from 'vue'

/** 普通模式 or 适老模式: two layouts, never a zoom (§8.1.2.1-d). Elderly purposes come from `data-mode` on `<html>`. */
export type Mode = 'standard' | 'elderly'
export type Voice = 'on' | 'muted'

/** What the citizen chose, and how to choose otherwise. The shell remembers it on the platform. */
export interface PreferencesSource {
  mode(): Mode
  setMode(mode: Mode): void
  /** 1 to 7, as `data-text-step` on `<html>`. */
  textStep(): number
  setTextStep(step: number): void
  /** `muted`: nothing is read aloud unasked. */
  voice(): Voice
  setVoice(voice: Voice): void
  /** People, money and places on these pages are samples. */
  sample(): boolean
}

const key: InjectionKey<PreferencesSource> = Symbol('preferences')
const nothing = () => undefined
const alone: PreferencesSource = {
  mode: () => 'standard',
  setMode: nothing,
  textStep: () => 1,
  setTextStep: nothing,
  voice: () => 'on',
  setVoice: nothing,
  sample: () => false,
}

/** Once per app, by the shell: every component below follows. What a source leaves out is as without a shell: 普通模式, ordinary text. */
export function providePreferences(app: Pick<App, 'provide'>, source: Partial<PreferencesSource>): void {
  app.provide(key, { ...alone, ...source })
}

export const usePreferences = (): PreferencesSource => inject(key, alone)

export function useMode(): ComputedRef<Mode> {
  const source = usePreferences()
  return computed(() => source.mode())
}
