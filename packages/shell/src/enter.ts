import { takeToken } from '@one-card/session'
import { reloadOnce } from './chunk-reload.ts'
import { inStages } from './stages.ts'

// The first script of every micro-app's page, before its framework.

// A page with boot data has no more use for the token. A page from a static host still has to exchange it; startApp takes it.
if (document.getElementById('boot') !== null) takeToken(location, history)

/** The page's scripts are named in its head, dependencies first; each is evaluated in a task of its own (performance.md). */
const scripts = [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')]
void inStages(
  ...scripts.map(
    ({ href }) =>
      () =>
        import(/* @vite-ignore */ href),
  ),
).catch(() => reloadOnce(window))
