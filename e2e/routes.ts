import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageName } from '@one-card/platform-api'
import { findApps, microAppsOf } from '../tools/build/apps.ts'

export interface Route {
  page: PageName
  /** Below `/h5/<page>/`. */ path: string
  /** As the micro-app declares it. */ declared: string
}

export const nobodysGrant = '0'.repeat(20)

/** Routes with a part of their own, and what a crawl puts there: nobody's number, so that the page says so. */
const samples: Record<string, string> = { 'query-grants/:grantNo': `query-grants/${nobodysGrant}` }

const root = join(import.meta.dirname, '..')

/** Every address a citizen can open, as the micro-apps declare them; a new app or route needs no line in any crawl. */
export function citizenRoutes(): Route[] {
  return microAppsOf(findApps(root)).flatMap(({ name, micro }) => {
    const declared = /routes:\s*\[([^]*?)\]/.exec(readFileSync(micro, 'utf8'))?.[1] ?? ''
    const paths = [...declared.matchAll(/\bpath:\s*'([^']*)'/g)].map(([, path]) => path!)
    if (paths.length === 0) throw new Error(`${name} declares no route that a crawl can read`)
    return paths.map((path) => {
      const opened = samples[path] ?? path
      if (/[:*]/.test(opened))
        throw new Error(`${name} has the route ${path}: say in e2e/routes.ts which address a crawl opens for it`)
      return { page: name as PageName, path: opened, declared: path }
    })
  })
}
