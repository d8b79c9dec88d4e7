import { defineMicro } from '@one-card/shell'
import RecordsPage from './pages/RecordsPage.vue'

export default defineMicro({
  page: 'usage-records',
  title: '使用明细',
  routes: [{ path: '', component: RecordsPage }],
  firstView: { records: 'records/list' },
})
