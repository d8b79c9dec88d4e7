import { pageNames, pages as registry } from '@one-card/platform-api/pages'

/** Pages with their security grade, the least 认证等级 that opens them (§8.1.2.2-b, decision 0125). */
export const pages = pageNames.map((name) => ({
  name,
  title: registry[name].title,
  minAuthLevel: registry[name].authLevel,
}))

/** §5.3.4.2-a in its order; `not-open` until the service behind it exists. */
export const basicCapabilities = [
  { code: 'identity-code', place: 1, page: 'ecard-code', state: 'open' },
  { code: 'scan', place: 2, page: 'ecard-code', state: 'open' },
  { code: 'payment-code', place: 3, page: 'ecard-code', state: 'open' },
  { code: 'licence', place: 4, page: 'ecard-code', state: 'open' },
  { code: 'query-grant', place: 5, page: 'ecard-code', state: 'open' },
] as const satisfies object[]
