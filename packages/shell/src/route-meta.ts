import type { PageName } from '@one-card/platform-api'

declare module 'vue-router' {
  interface RouteMeta {
    page?: PageName
    title?: string
  }
}
