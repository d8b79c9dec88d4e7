import type { Host } from '@one-card/host'
import type { Session } from '@one-card/session'
import type { PageName } from '@one-card/platform-api'
import { inject, type InjectionKey } from 'vue'
import type { Choices } from './choices.ts'
import type { Genuine } from './genuine.ts'
import type { Opening } from './opening.ts'

/** What the shell offers every micro-app. */
export interface Shell {
  session: Session
  host: Host
  opening: Opening
  /** Reloads the page where that mends `reason`, and says so. */
  mend(reason: unknown): boolean
  /** Whether `reason` is that a part of the program did not come. */
  isLost(reason: unknown): boolean
  /** Back to the channel that brought the citizen here. */
  leave(): void
  /** To the page before this one; where there is none, back to the channel. */
  back(): void
  choices: Choices
  genuine: Genuine
}

export const shellKey: InjectionKey<Shell> = Symbol('shell')

export function useShell(): Shell {
  const shell = inject(shellKey)
  if (shell === undefined) throw new Error('Only a component of a micro-app started by startApp can use this')
  return shell
}

/** Calls to the platform, its clock and its events. */
export const useSession = (): Session => useShell().session

/** What the program around the page can do. Ask only after mounting: the server does not know it. */
export const useHost = (): Host => useShell().host

type Open = (page: PageName, path?: string, how?: { replace: boolean }) => Promise<void>

/** `open('ecard-code', 'scan')` opens another micro-app in place. */
export const useOpen = (): Open => useShell().opening.open

export const useLeave = (): Shell['leave'] => useShell().leave

export const useBack = (): Shell['back'] => useShell().back
