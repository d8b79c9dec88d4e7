import { defineMicro } from '@one-card/shell'
import CashierPage from './pages/CashierPage.vue'

export default defineMicro({
  page: 'cashier',
  title: '收银台',
  routes: [
    {
      path: '',
      component: CashierPage,
      props: ({ query, hash }) => ({ orderNo: String(query.order ?? ''), entering: hash === '#pin' }),
    },
    {
      path: 'merchant',
      component: () => import('./pages/MerchantPage.vue'),
      props: ({ query }) => ({ code: String(query.code ?? '') }),
      meta: { title: '付款给商户', withoutFirstView: true },
    },
    {
      path: 'password',
      component: () => import('./pages/PasswordPage.vue'),
      props: ({ query }) => ({ orderNo: String(query.order ?? '') }),
      meta: { title: '支付密码', withoutFirstView: true },
    },
    {
      path: 'small-payments',
      component: () => import('./pages/SmallPaymentsPage.vue'),
      meta: { title: '免密支付', withoutFirstView: true },
    },
  ],
  firstView: { order: { name: 'order/view', query: { orderNo: 'order' } } },
})
