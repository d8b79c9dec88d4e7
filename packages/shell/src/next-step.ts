import { raisingPlace } from '@one-card/platform-api/links'
import type { NextStep } from '@one-card/prompts'
import { useShell } from './shell.ts'

/** As a document of its own: the page that was refused has to be drawn anew afterwards, and so has what it knew. */
function raiseLevel(): void {
  const { pathname, search } = window.location
  window.location.assign(`/h5/${raisingPlace}?for=${encodeURIComponent(pathname.slice('/h5/'.length) + search)}`)
}

/** What the button below a prompt does (§8.4-a). The ways that lead out are the same from every page; the rest is the page's `own`. */
export function useNextStep(own: (next: 'reload' | 'renew-code' | 'none') => unknown): (next: NextStep) => unknown {
  const { host, leave } = useShell()
  return (next) => {
    if (next === 'call-12333') return host.dial('12333')
    if (next === 'back-to-channel') return leave()
    return next === 'raise-level' ? raiseLevel() : own(next)
  }
}
