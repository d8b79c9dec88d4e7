import { pageNames, pages as registry } from '@one-card/platform-api/pages'

/** Pages with their security grade, the least 认证等级 that opens them (§8.1.2.2-b, decision 0125). */
export const pages = pageNames.map((name) => ({
  name,
  title: registry[name].title,
  minAuthLevel: registry[name].authLevel,
}))
