import { defineMicro } from '@one-card/shell'
import HomePage from './pages/HomePage.vue'

const detail = (title: string) => ({ title, withoutFirstView: true }) as const

export default defineMicro({
  page: 'national-zone',
  title: '社会保障卡一卡通',
  routes: [
    { path: '', component: HomePage },
    { path: 'search', component: () => import('./pages/SearchPage.vue'), meta: detail('搜索') },
    { path: 'regions', component: () => import('./pages/RegionsPage.vue'), meta: detail('选择地区') },
    {
      path: 'zones/:regionCode',
      component: () => import('./pages/ZonePage.vue'),
      props: true,
      meta: detail('地方服务专区'),
    },
    {
      path: 'services/:itemId',
      component: () => import('./pages/ServicePage.vue'),
      props: true,
      meta: detail('应用项目'),
    },
    {
      path: 'institutions',
      component: () => import('./pages/InstitutionsPage.vue'),
      props: ({ query }) => ({ scene: String(query.scene ?? ''), region: String(query.region ?? '') }),
      meta: detail('应用机构'),
    },
    {
      path: 'institutions/:institutionId',
      component: () => import('./pages/InstitutionPage.vue'),
      props: true,
      meta: detail('应用机构'),
    },
    {
      path: 'articles',
      component: () => import('./pages/ArticlesPage.vue'),
      props: ({ query }) => ({ kind: String(query.kind ?? 'guide') }),
      meta: detail('服务资讯'),
    },
    {
      path: 'articles/:articleId',
      component: () => import('./pages/ArticlePage.vue'),
      props: true,
      meta: detail('服务资讯'),
    },
    {
      path: 'abilities/:ability',
      component: () => import('./pages/AbilityPage.vue'),
      props: true,
      meta: detail('用卡指引'),
    },
  ],
  firstView: {
    card: 'holder/card',
    capabilities: 'holder/capabilities',
    zones: 'zones/list',
    notices: 'notices/list',
  },
})
