import { defineMicro } from '@one-card/shell'
import RecordsPage from './pages/RecordsPage.vue'

export default defineMicro({
  page: 'usage-records',
  title: '使用明细',
  routes: [
    { path: '', component: RecordsPage, props: ({ query }) => ({ kind: String(query.kind ?? '') }) },
    {
      path: 'records/:recordId',
      component: () => import('./detail/DetailPage.vue'),
      props: true,
      meta: { title: '明细详情', withoutFirstView: true },
    },
    {
      path: 'not-mine/:recordId',
      component: () => import('./detail/NotMinePage.vue'),
      props: true,
      meta: { title: '这不是我', withoutFirstView: true },
    },
  ],
  firstView: { records: 'records/list' },
})
