import { labelOf, scenes } from '@one-card/records'
import { searchRow } from '../../domains/zones/search/index.ts'

type Row = ReturnType<typeof searchRow>

/** What older people call things, and what leads to our own pages. */
const ownPlaces: Row[] = [
  searchRow({
    kind: 'mode',
    place: 'mode',
    title: '切换到适老模式',
    note: '文字更大、按钮更少、可以听',
    aliases: ['适老模式', '长辈版', '亲情版', '关爱版', '老年版', '大字版', '大字', '老人模式'],
    weight: 100,
  }),
  page('ecard-code/', '身份码', '出示电子社会保障卡', ['二维码', '电子社保卡', '电子社会保障卡', '社保卡']),
  page('ecard-code/?tab=pay', '支付码', '付款', ['付款码', '付钱', '买单']),
  page('ecard-code/scan', '扫一扫', '登录、付款', ['扫码']),
  page('ecard-code/licence', '电子证照', '出示卡面', ['证照', '证件']),
  page('ecard-code/query-grants', '查询授权', '谁可以查我的信息', ['授权']),
  page('ecard-code/consents', '授权管理', '谁可以收集、查看我的信息', ['授权', '同意', '共享', '取消授权']),
  page('ecard-code/footprints', '授权与查询足迹', '谁查过我的信息', ['足迹', '谁查过我']),
  page('usage-records/', '使用明细', '我的用卡记录', ['记录', '账单', '明细']),
  page('national-zone/institutions', '附近哪里能用卡', '医院、公交、图书馆等', ['应用机构', '网点', '附近']),
  page('national-zone/regions', '选择地区', '全部地方服务专区', ['切换城市', '换城市', '地方专区']),
  page('national-zone/articles', '服务资讯', '使用指南、常见问题', ['指南', '新闻', '帮助']),
]

function page(place: string, title: string, note: string, aliases: string[]): Row {
  return searchRow({ kind: 'page', place, title, note, aliases, weight: 90 })
}

/** What can be found, of all that was made. */
export function demoEntries({
  zones,
  services,
  institutions,
  articles,
}: {
  zones: { regionCode: string; name: string }[]
  services: { id: string; project: string; matter: string; sceneCode: string; ownerRegion: string }[]
  institutions: { id: string; name: string; address: string }[]
  articles: { id: string; title: string; source: string }[]
}): Row[] {
  const nameOf = new Map(zones.map(({ regionCode, name }) => [regionCode, name]))
  return [
    ...ownPlaces,
    ...zones.map(({ regionCode, name }) =>
      searchRow({
        kind: 'zone',
        place: `national-zone/zones/${regionCode}`,
        title: `${name}服务专区`,
        note: '地方服务专区',
        weight: 80,
      }),
    ),
    ...services.map(({ id, project, matter, sceneCode, ownerRegion }) =>
      searchRow({
        kind: 'service',
        place: `national-zone/services/${id}`,
        title: project,
        note: `${nameOf.get(ownerRegion) ?? '全国'} · ${labelOf(scenes, sceneCode) ?? matter}`,
        weight: ownerRegion === '000000' ? 70 : 40,
      }),
    ),
    ...articles.map(({ id, title, source }) =>
      searchRow({
        kind: 'article',
        place: `national-zone/articles/${id}`,
        title,
        note: `${source} · 服务资讯`,
        weight: 30,
      }),
    ),
    ...institutions.map(({ id, name, address }) =>
      searchRow({
        kind: 'institution',
        place: `national-zone/institutions/${id}`,
        title: name,
        note: address,
        weight: 10,
      }),
    ),
  ]
}
