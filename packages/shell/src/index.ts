export { defineMicro, type Micro } from './micro.ts'
export { startApp } from './start.ts'
export { useFirstView } from './first-view.ts'
export { useNextStep } from './next-step.ts'
export { useBack, useHost, useLeave, useOpen, useSession } from './shell.ts'
export {
  CallLost,
  CallRefused,
  type CallName,
  type Session,
  type ShownCode,
  type Subscription,
} from '@one-card/session'
export { keptText } from './kept-text.ts'
export { useCall } from './useCall.ts'
export { useForeground } from './useForeground.ts'
export { useNearEnd } from './useNearEnd.ts'
