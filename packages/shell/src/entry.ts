import { takeToken } from '@one-card/session'
import { inStages } from './stages.ts'

/**
 * The first script of a page, before the framework. A page with boot data has no more use for the token; a page from a
 * static host still has to exchange it, and `startApp` takes it then.
 */
export function enterPage(...stages: (() => unknown)[]): Promise<void> {
  if (document.getElementById('boot') !== null) takeToken(location, history)
  return inStages(...stages)
}
