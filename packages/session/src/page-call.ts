import type { CallName } from './messages.ts'

/** Whose results stay in the Worker, whoever asks: WorkerService. */
const own: readonly string[] = ['session/keys', 'ecode/secret']

/** Whether a page may have the Worker call it: the bare name of a service, with nothing an address would read otherwise. */
export function isPageCall(name: string): name is CallName {
  return /^[a-z-]+\/[a-z-]+$/.test(name) && !own.includes(name)
}
