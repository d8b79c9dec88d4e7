import type { FirstView, PageName } from '@one-card/platform-api'
import type { RefusalCode } from '@one-card/prompts'
import type { RouteRecordRaw } from 'vue-router'

declare module 'vue-router' {
  interface RouteMeta {
    page?: PageName
    title?: string
    /** Where a session that stands too low is raised: open to it all the same (decision 0010). */
    raisesLevel?: true
    /** Shows nothing of the first view; what stops that one does not stop it. */
    withoutFirstView?: true
    /** What a visitor without a session is told here, where 去登录 would be no help. */
    withoutSession?: RefusalCode
  }
}

/** What a micro-app says of itself; `apps/<page>/src/micro.ts` exports it as `default`. */
export interface Micro {
  page: PageName
  /** The host shows it; a route may have one of its own in `meta.title`. */
  title: string
  /** Paths below `/h5/<page>/`; the first view is the empty path. */
  routes: RouteRecordRaw[]
  /** Page services whose results the first byte already holds, by keys of the app's choosing. */
  firstView: FirstView
  /** Fetches what its first view shows beside its module; called where that came ahead of a tap. */
  fetchAhead?: () => void
}

export function defineMicro(micro: Micro): Micro {
  return micro
}

/** A micro-app's routes under its own folder. An address it does not know is said to be none, with the way to its first view. */
export function routesOf({ page, title, routes }: Micro): RouteRecordRaw {
  return {
    path: `/${page}/`,
    meta: { page, title },
    children: [
      ...routes,
      { path: ':rest(.*)+', component: () => import('./UnknownPage.vue'), meta: { withoutFirstView: true } },
    ],
  }
}

/** The page an address below `/h5` belongs to. */
export function pageOf(path: string): string {
  return path.split('/')[1] ?? ''
}
