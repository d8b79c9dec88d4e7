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
  // One that no local platform provides: such a page goes on to another origin.
  'zones/:regionCode': 'zones/320100',
  'services/:itemId': 'services/A02RLZYSHBZ0202',
  'institutions/:institutionId': 'institutions/320500-001',
  'articles/:articleId': 'articles/guide-1',
  'abilities/:ability': 'abilities/1',
  'records/:recordId': `records/${nobodysRecord}`,
  'not-mine/:recordId': `not-mine/${nobodysRecord}`,
  'guides/:serviceId': 'guides/320500-certificate',
  'activities/:activityId': 'activities/320500-activity-1',
  'places/:placeId': 'places/320500-place-1',
  'complaints/:complaintNo': 'complaints/20260101000000',
  'apply/:serviceId': 'apply/320500-job',
  'applications/:applicationNo': 'applications/2026010100000000',
}

const root = join(import.meta.dirname, '..')

/** Every page of this build. */
export const citizenPages = microAppsOf(findApps(root)).map(({ name }) => name)

/** A zone's page is the local platform's, on an origin of its own. */
const isZone = (name: PageName) => name === 'local-zone'

/** Every address a citizen can open on the national origin, as the page registry has them; a new app or route needs no line in any crawl. */
export const citizenRoutes = (): Route[] => routesOf(citizenPages.filter((name) => !isZone(name)))

/** The same on the local origin. */
export const zoneRoutes = (): Route[] => routesOf(citizenPages.filter(isZone))

function routesOf(names: PageName[]): Route[] {
  return names.flatMap((name) =>
    Object.keys(pages[name].routes).map((path) => {
      const opened = samples[path] ?? path
      if (/[:*]/.test(opened))
        throw new Error(`${name} has the route ${path}: say in e2e/routes.ts which address a crawl opens for it`)
      return { page: name, path: opened, declared: path }
    }),
  )
}
