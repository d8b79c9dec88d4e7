declare module 'virtual:micro-apps' {
  import type { FirstView } from '@one-card/platform-api'
  import type { Micro } from './micro.ts'

  export interface MicroApp {
    title: string
    firstView: FirstView
    load(): Promise<{ default: Micro }>
  }
  export type MicroApps = Partial<Record<string, MicroApp>>

  /** Every micro-app of this release by page, composed from `apps/*` by the build. */
  export const microApps: MicroApps
}
