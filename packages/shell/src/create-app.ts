import type { Host } from '@one-card/host'
import type { Boot, Preferences } from '@one-card/platform-api'
import type { Session } from '@one-card/session'
import { nextStep, provideGenuine, providePreferences, type PreferencesSource } from '@one-card/ui-kit'
import { createPinia } from 'pinia'
import type { MicroApps } from 'virtual:micro-apps'
import { createSSRApp, type App } from 'vue'
import { createRouter, type Router, type RouterHistory } from 'vue-router'
import { choices, type Choices } from './choices.ts'
import { genuine } from './genuine.ts'
import { routesOf, type Micro } from './micro.ts'
import { opening } from './opening.ts'
import { shellKey, type Shell } from './shell.ts'
import ShellRoot from './ShellRoot.vue'
import { useVisit, type Visit } from './visit.ts'

interface Surroundings {
  boot: Boot | undefined
  session: Session
  host: Host
  history: RouterHistory
  microApps: MicroApps
  /** False where the address cannot be had now, without a network. */
  goTo(address: string): boolean
  goBack(): void
  mend(reason: unknown): boolean
  /** Whether `reason` is that a part of the program did not come. */
  isLost(reason: unknown): boolean
}

/** The citizen's choices as the kit asks for them; a text step is a number there and text on the wire (decision 0113). */
function preferencesOf(visit: Visit, { choose }: Choices, host: Host): PreferencesSource {
  const textStep = () => Number(visit.preferences.textStep ?? '1')
  return {
    mode: () => visit.mode,
    setMode: (mode) => choose({ mode }),
    textStep,
    setTextStep: (step) =>
      choose({ textStep: String(nextStep(textStep(), step, host.textZoom())) as NonNullable<Preferences['textStep']> }),
    voice: () => visit.preferences.voice ?? 'on',
    setVoice: (voice) => choose({ voice }),
    sample: () => visit.sample,
  }
}

export interface ShellApp {
  app: App
  router: Router
  visit: Visit
  shell: Shell
}

/**
 * The one root app of a document, the same on the server and in the browser; whatever differs between them is an argument.
 * The caller installs the router, because that starts the first navigation.
 */
export function createShellApp(
  micro: Micro,
  { boot, session, host, history, microApps, goTo, goBack, mend, isLost }: Surroundings,
): ShellApp {
  const app = createSSRApp(ShellRoot)
  const pinia = createPinia()
  const visit = useVisit(pinia)
  const router = createRouter({
    history,
    routes: [routesOf(micro)],
    scrollBehavior: (to, from, saved) => saved ?? (to.path !== from.path && { top: 0 }),
  })
  if (boot !== undefined) visit.begin(boot)
  router.beforeEach((to, from) => {
    if (from.matched.length > 0 && to.path !== from.path) visit.depart(to.meta.title ?? '')
  })
  router.afterEach(visit.arrive)
  router.onError((reason, to) => {
    visit.arrive()
    if (!mend(reason) && isLost(reason)) visit.lost = to.fullPath
  })

  /** A browser that came from no channel has only its own history to return to. */
  function leave(): void {
    const returnUrl = visit.channel?.returnUrl
    if (returnUrl === undefined && host.kind === 'browser') goBack()
    else host.leave(returnUrl ?? '')
  }

  function back(): void {
    if (router.options.history.state.back) router.back()
    else leave()
  }

  const shell: Shell = {
    session,
    host,
    opening: opening({ ownPage: micro.page, router, microApps, session, visit, goTo }),
    mend,
    isLost,
    leave,
    back,
    choices: choices(session, visit),
    genuine: genuine(router),
  }
  providePreferences(app, preferencesOf(visit, shell.choices, host))
  provideGenuine(app, shell.genuine.open)
  app.provide(shellKey, shell).use(pinia)
  return { app, router, visit, shell }
}
