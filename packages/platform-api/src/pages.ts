import type { PageName } from './page-names.ts'

interface Page {
  /** What the platform calls the page. */
  title: string
  /** The least 认证等级 that opens it (§8.1.2.2-b, decision 0125). */
  authLevel: 1 | 2 | 3
  /** What a channel's own screen calls it; a page without is opened from another page, by a link or by a code. */
  entrance?: { title: string; hint: string }
  /** Every path below `/h5/<page>/` with the title that the host shows there; the first view is the empty path. */
  routes: { '': string; [path: string]: string }
}

/**
 * The page registry. A micro-app is its folder in `apps/`, its name in `page-names.ts` and its lines here: names and shapes on the
 * wire, places, the demo's pages, crawls and pictures are made from it.
 */
export const pages = {
  'national-zone': {
    title: '全国服务专区',
    authLevel: 1,
    entrance: { title: '社会保障卡一卡通', hint: '全国服务专区' },
    routes: {
      '': '社会保障卡一卡通',
      search: '搜索',
      regions: '选择地区',
      'zones/:regionCode': '地方服务专区',
      'services/:itemId': '应用项目',
      institutions: '应用机构',
      'institutions/:institutionId': '应用机构',
      articles: '服务资讯',
      'articles/:articleId': '服务资讯',
      'abilities/:ability': '用卡指引',
    },
  },
  'local-zone': {
    title: '地方服务专区',
    authLevel: 1,
    routes: {
      '': '地方服务专区',
      codes: '多码融合',
      services: '全部服务',
      'guides/:serviceId': '办事指南',
      'activities/:activityId': '活动',
      places: '预约',
      'places/:placeId': '预约',
      bookings: '我的预约',
      questions: '问题咨询',
      complaints: '投诉建议',
      sharing: '用卡记录共享',
      recommendations: '推荐设置',
      'complaints/:complaintNo': '投诉建议',
      'apply/:serviceId': '在线申办',
      applications: '我的办件',
      'applications/:applicationNo': '办件详情',
    },
  },
  'ecard-code': {
    title: '电子社会保障卡',
    authLevel: 2,
    entrance: { title: '身份码', hint: '到窗口办事时出示' },
    routes: {
      '': '电子社会保障卡',
      licence: '电子证照',
      scan: '扫一扫',
      login: '授权登录',
      authorise: '授权登录',
      'query-grants': '查询授权',
      'query-grants/:grantNo': '查询授权',
      consents: '授权管理',
      footprints: '授权与查询足迹',
      'real-person': '实人认证',
    },
  },
  cashier: {
    title: '收银台',
    authLevel: 2,
    routes: { '': '收银台', merchant: '付款给商户', password: '支付密码', 'small-payments': '免密支付' },
  },
  'usage-records': {
    title: '使用明细',
    authLevel: 2,
    entrance: { title: '使用明细', hint: '在哪里用过社会保障卡' },
    routes: { '': '使用明细', 'records/:recordId': '明细详情', 'not-mine/:recordId': '这不是我' },
  },
} as const satisfies Record<PageName, Page>

/** A page and one of its paths, as after `/h5/`. */
export type Place = { [P in PageName]: `${P}/${keyof (typeof pages)[P]['routes'] & string}` }[PageName]

export { pageNames, type PageName } from './page-names.ts'
