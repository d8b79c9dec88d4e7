import { reactive } from 'vue'
import type { ModeSource } from '../../src/mode.ts'
import type { Mode } from '../../src/mode.ts'

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

export const stageMode: ModeSource = { mode: oneMode, setMode: (mode) => { stage.mode = mode } }
