import { refusals } from '@one-card/prompts'
import { defineMicro } from '@one-card/shell'
import EcardCode from './pages/EcardCode.vue'

export default defineMicro({
  page: 'ecard-code',
  title: '电子社会保障卡',
  routes: [
    { path: '', component: EcardCode, props: ({ query }) => ({ tab: String(query.tab ?? '') }) },
    { path: 'licence', component: () => import('./pages/LicencePage.vue'), meta: { title: '电子证照' } },
    { path: 'scan', component: () => import('./pages/ScanPage.vue'), meta: { title: '扫一扫' } },
    {
      path: 'login',
      component: () => import('./pages/LoginPage.vue'),
      props: ({ query }) => ({ code: String(query.code ?? '') }),
      meta: { title: '授权登录' },
    },
    {
      path: 'authorise',
      component: () => import('./pages/AuthorisePage.vue'),
      props: ({ query }) => ({ query }),
      meta: { title: '授权登录', withoutSession: refusals.LOGIN_SESSION_MISSING },
    },
    {
      path: 'query-grants',
      component: () => import('./pages/QueryGrants.vue'),
      meta: { title: '查询授权', withoutFirstView: true },
    },
    {
      path: 'query-grants/:grantNo',
      component: () => import('./pages/QueryRequest.vue'),
      props: true,
      meta: { title: '查询授权', withoutFirstView: true },
    },
    {
      path: 'footprints',
      component: () => import('./pages/FootprintsPage.vue'),
      meta: { title: '授权与查询足迹', withoutFirstView: true },
    },
    {
      path: 'real-person',
      component: () => import('./real-person/RealPersonPage.vue'),
      props: ({ query }) => ({ leadsTo: String(query.for ?? '') }),
      meta: { title: '实人认证', raisesLevel: true },
    },
  ],
  firstView: { code: 'ecode/show', card: 'holder/card' },
})
