import { defineMicro } from '@one-card/shell'
import CodePage from './pages/CodePage.vue'

export default defineMicro({
  page: 'ecard-code',
  title: '电子社会保障卡',
  routes: [{ path: '', component: CodePage }],
  firstView: { code: 'ecode/show', card: 'holder/card' },
})
