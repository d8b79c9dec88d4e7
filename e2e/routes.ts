import { join } from 'node:path'
import type { PageName } from '@one-card/platform-api'
import { pages } from '@one-card/platform-api/pages'
import { findApps, microAppsOf } from '../tools/build/apps.ts'

export interface Route {
  page: PageName
  /** Below `/h5/<page>/`. */ path: string
  /** As the page registry has it. */ declared: string
}

export const nobodysGrant = '0'.repeat(20)
const nobodysRecord = `u${'0'.repeat(32)}`

/** Routes with a part of their own, and what a crawl puts there: nobody's number, so that the page says so. */
const samples: Record<string, string> = {
  'query-grants/:grantNo': `query-grants/${nobodysGrant}`,
  'zones/:regionCode': 'zones/320500',
  'services/:itemId': 'services/A02RLZYSHBZ0202',
  'institutions/:institutionId': 'institutions/320500-001',
  'articles/:articleId': 'articles/guide-1',
  'abilities/:ability': 'abilities/1',
  'records/:recordId': `records/${nobodysRecord}`,
  'not-mine/:recordId': `not-mine/${nobodysRecord}`,
}

const root = join(import.meta.dirname, '..')

/** Every page of this build. */
export const citizenPages = microAppsOf(findApps(root)).map(({ name }) => name)

/** Every address a citizen can open, as the page registry has them; a new app or route needs no line in any crawl. */
export function citizenRoutes(): Route[] {
  return citizenPages.flatMap((name) =>
    Object.keys(pages[name].routes).map((path) => {
      const opened = samples[path] ?? path
      if (/[:*]/.test(opened))
        throw new Error(`${name} has the route ${path}: say in e2e/routes.ts which address a crawl opens for it`)
      return { page: name, path: opened, declared: path }
    }),
  )
}
