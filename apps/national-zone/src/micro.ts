import { defineMicro } from '@one-card/shell'
import HomePage from './pages/HomePage.vue'

export default defineMicro({
  page: 'national-zone',
  title: '社会保障卡一卡通',
  routes: [{ path: '', component: HomePage }],
  firstView: { card: 'holder/card', capabilities: 'holder/capabilities' },
})
