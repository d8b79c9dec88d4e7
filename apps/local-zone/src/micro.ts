import { defineMicro } from '@one-card/shell'
import HomePage from './home/HomePage.vue'

const detail = (title: string) => ({ title, withoutFirstView: true }) as const

export default defineMicro({
  page: 'local-zone',
  title: '地方服务专区',
  routes: [
    { path: '', component: HomePage },
    { path: 'codes', component: () => import('./codes/CodesPage.vue'), meta: { title: '多码融合' } },
    {
      path: 'services',
      component: () => import('./services/ServicesPage.vue'),
      props: ({ query }) => ({ section: String(query.section ?? '') }),
      meta: detail('全部服务'),
    },
    {
      path: 'guides/:serviceId',
      component: () => import('./services/GuidePage.vue'),
      props: true,
      meta: detail('办事指南'),
    },
    {
      path: 'activities/:activityId',
      component: () => import('./help/ActivityPage.vue'),
      props: true,
      meta: detail('活动'),
    },
    { path: 'places', component: () => import('./bookings/PlacesPage.vue'), meta: detail('预约') },
    { path: 'places/:placeId', component: () => import('./bookings/SlotsPage.vue'), props: true, meta: detail('预约') },
    { path: 'bookings', component: () => import('./bookings/BookingsPage.vue'), meta: detail('我的预约') },
    { path: 'questions', component: () => import('./help/QuestionsPage.vue'), meta: detail('问题咨询') },
    { path: 'complaints', component: () => import('./help/ComplaintsPage.vue'), meta: detail('投诉建议') },
    { path: 'sharing', component: () => import('./help/SharingPage.vue'), meta: detail('用卡记录共享') },
    {
      path: 'recommendations',
      component: () => import('./recommend/RecommendationsPage.vue'),
      meta: detail('推荐设置'),
    },
    {
      path: 'complaints/:complaintNo',
      component: () => import('./help/ComplaintPage.vue'),
      props: true,
      meta: detail('投诉建议'),
    },
    {
      path: 'apply/:serviceId',
      component: () => import('./applications/ApplyPage.vue'),
      props: true,
      meta: detail('在线申办'),
    },
    { path: 'applications', component: () => import('./applications/ApplicationsPage.vue'), meta: detail('我的办件') },
    {
      path: 'applications/:applicationNo',
      component: () => import('./applications/ApplicationPage.vue'),
      props: true,
      meta: detail('办件详情'),
    },
  ],
  firstView: { home: 'local-zone/home' },
})
