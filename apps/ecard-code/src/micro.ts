import { defineMicro } from '@one-card/shell'
import EcardCode from './pages/EcardCode.vue'

export default defineMicro({
  page: 'ecard-code',
  title: '电子社会保障卡',
  routes: [{ path: '', component: EcardCode }],
  firstView: { code: 'ecode/show', card: 'holder/card' },
})
