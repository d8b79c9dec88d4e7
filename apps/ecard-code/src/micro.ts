import { refusals } from '@one-card/prompts'
import { defineMicro } from '@one-card/shell'
import EcardCodePage from './code/EcardCodePage.vue'
import { fetchLaterParts } from './code/later-parts.ts'

export default defineMicro({
  page: 'ecard-code',
  title: '电子社会保障卡',
  fetchAhead: fetchLaterParts,
  routes: [
    { path: '', component: EcardCodePage, props: ({ query }) => ({ tab: String(query.tab ?? '') }) },
    { path: 'licence', component: () => import('./licence/LicencePage.vue'), meta: { title: '电子证照' } },
    { path: 'scan', component: () => import('./scan/ScanPage.vue'), meta: { title: '扫一扫' } },
    {
      path: 'login',
      component: () => import('./login/LoginPage.vue'),
      props: ({ query }) => ({ code: String(query.code ?? '') }),
      meta: { title: '授权登录' },
    },
    {
      path: 'authorise',
      component: () => import('./login/AuthorisePage.vue'),
      props: ({ query }) => ({ query }),
      meta: { title: '授权登录', withoutSession: refusals.LOGIN_SESSION_MISSING },
    },
    {
      path: 'query-grants',
      component: () => import('./query-grants/QueryGrantsPage.vue'),
      meta: { title: '查询授权', withoutFirstView: true },
    },
    {
      path: 'query-grants/:grantNo',
      component: () => import('./query-grants/QueryRequestPage.vue'),
      props: true,
      meta: { title: '查询授权', withoutFirstView: true },
    },
    {
      path: 'consents',
      component: () => import('./consents/ConsentsPage.vue'),
      meta: { title: '授权管理', withoutFirstView: true },
    },
    {
      path: 'footprints',
      component: () => import('./footprints/FootprintsPage.vue'),
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
