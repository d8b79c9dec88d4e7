import '@one-card/ui-kit'
import { createApp, type App } from 'vue'
import AffairsDesk from './affairs/AffairsDesk.vue'
import CardDesk from './CardDesk.vue'
import { deskServer } from './desk-server.ts'
import CaseDesk from './case/CaseDesk.vue'
import CatalogueDesk from './catalogue/CatalogueDesk.vue'
import ErrorsDesk from './errors/ErrorsDesk.vue'
import FaceDesk from './FaceDesk.vue'
import GateDesk from './gate/GateDesk.vue'
import LicenceDesk from './LicenceDesk.vue'
import LoginSite from './login/LoginSite.vue'
import MerchantDesk from './merchant/MerchantDesk.vue'
import { places, type PlaceName } from './merchant/places.ts'
import PartnerSite from './partner/PartnerSite.vue'
import PayoutDesk from './payout/PayoutDesk.vue'
import QueryDesk from './query/QueryDesk.vue'
import { openReader, type Reader } from './reading/reader.ts'
import TerminalDemo from './TerminalDemo.vue'

const server = deskServer(fetch.bind(window))
let reader: Reader | undefined
/** The scanner comes with the first page that is about to read, not with every page. */
const read: Reader = (picture) => (reader ??= openReader())(picture)

const pages: Record<string, { title: string; app: () => App }> = {
  '': { title: '服务窗口模拟', app: () => createApp(TerminalDemo, { server, read: (reader = openReader()) }) },
  '/licence': {
    title: '电子证照核验模拟',
    app: () => createApp(LicenceDesk, { server, read: (reader = openReader()) }),
  },
  '/card': { title: '实体卡认证模拟', app: () => createApp(CardDesk, { server }) },
  '/face': { title: '人脸核验模拟', app: () => createApp(FaceDesk, { server }) },
  '/login': { title: '电脑端登录模拟', app: () => createApp(LoginSite, { server, read }) },
  '/payout': { title: '待遇发放模拟', app: () => createApp(PayoutDesk, { server: server.payouts }) },
  '/query': { title: '申请查询模拟', app: () => createApp(QueryDesk, { server, queries: server.queries }) },
  '/affairs': { title: '网上办件模拟', app: () => createApp(AffairsDesk, { server: server.affairs }) },
  '/gate': { title: '刷码入场模拟', app: () => createApp(GateDesk, { admit: server.admit, read }) },
  '/catalogue': { title: '目录管理模拟', app: () => createApp(CatalogueDesk, { server: server.catalogue }) },
  '/errors': { title: '回流错误数据模拟', app: () => createApp(ErrorsDesk, { server: server.errors }) },
  '/case': { title: '客服查询模拟', app: () => createApp(CaseDesk, { find: server.findCase }) },
  '/partner': { title: '合作网站登录模拟', app: () => createApp(PartnerSite, { server }) },
}
for (const [place, { title }] of Object.entries(places)) {
  pages[`/${place}`] = {
    title: `${title}收款模拟`,
    app: () =>
      createApp(MerchantDesk, { place, server: server.merchant(place as PlaceName), cards: server.cards, read }),
  }
}
const path = location.pathname.replace('/demo/terminal', '').replace(/\/$/, '')
const { title, app } = pages[path]!
document.title = `${title} · 社会保障卡一卡通`
app().mount('#app')
