import { appDeviations as found } from 'virtual:app-deviations'
import type { Deviation } from './deviation.ts'

/** Every micro-app and feature of this build, also one that follows the kit in everything. */
export const appDeviations = found as { app: string; deviations: Deviation[] }[]
