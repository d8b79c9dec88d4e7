/** What a citizen can do about 热门推荐: no first open waits for it. */
export const hotPart = { component: () => import('./HotFoot.vue') }
