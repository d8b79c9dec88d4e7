import { reactive } from 'vue'
import type { Mode, PreferencesSource } from '@one-card/ui-kit'

/** What the toolbar and the address say (Storybook's globals). */
export interface Globals {
  /** Only the component on its ground, as tests and the phones open it. */
  bare: boolean
  mode: Mode | 'both'
  textStep: number
  /** CSS px of the phones. */
  width: number
}

export const firstGlobals: Globals = { bare: false, mode: 'both', textStep: 1, width: 390 }

/** One canvas shows one story at a time, so it has one state; Storybook writes it and every story follows. */
export const stage = reactive({ ...firstGlobals })

const oneMode = (): Mode => (stage.mode === 'elderly' ? 'elderly' : 'standard')

/** What a citizen's shell would say: the toolbar's mode and text size; samples are marked by the story that is about it. */
export const stagePreferences = {
  mode: oneMode,
  setMode: (mode: Mode) => {
    stage.mode = mode
  },
  textStep: () => stage.textStep,
  setTextStep: (step: number) => {
    stage.textStep = step
  },
} satisfies Partial<PreferencesSource>
