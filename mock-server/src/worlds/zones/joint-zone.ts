import type { region } from '../../domains/zones/regions/schema.ts'
import type { catalogueItem } from '../../domains/zones/services/schema.ts'
import type { zone } from '../../domains/zones/zones/schema.ts'
import { departments } from './national-services.ts'

/** 区域一体化 (level Z of table A.1): a code beyond GB/T 2260, and the provinces that it joins. */
const code = '990001'
const name = '长三角一体化'
const members = ['310000', '320000', '330000', '340000']

export const jointRegion: typeof region.$inferInsert = {
  code,
  name,
  parentCode: code,
  pinyin: 'chang san jiao yi ti hua',
}
export const jointZone: typeof zone.$inferInsert = {
  regionCode: code,
  name,
  level: 'joint',
  members,
  drawing: 'water-town',
}

type Item = typeof catalogueItem.$inferInsert
const matters: Pick<Item, 'sceneCode' | 'departmentCode' | 'matterNo' | 'matter' | 'project' | 'description'>[] = [
  {
    sceneCode: '03',
    departmentCode: 'YLBZ',
    matterNo: '01',
    matter: '异地就医',
    project: '长三角门诊直接结算',
    description: '在沪苏浙皖的联网医院持社会保障卡看门诊，费用当场结算，不必先垫付',
  },
  {
    sceneCode: '04',
    departmentCode: 'JTYS',
    matterNo: '01',
    matter: '公共交通',
    project: '长三角公交地铁一卡通乘',
    description: '持社会保障卡乘坐沪苏浙皖各市的公交和地铁，票价按当地优惠',
  },
  {
    sceneCode: '05',
    departmentCode: 'WHLY',
    matterNo: '01',
    matter: '旅游观光',
    project: '长三角景区同城待遇',
    description: '持社会保障卡入园，享受与当地居民同样的票价',
  },
  {
    sceneCode: '06',
    departmentCode: 'WHLY',
    matterNo: '02',
    matter: '图书借阅',
    project: '长三角图书通借通还',
    description: '持社会保障卡在沪苏浙皖的公共图书馆借书，在任何一家归还',
  },
]

export const jointItems: Item[] = matters.map((matter) => ({
  ...matter,
  id: `${code}-Z${matter.sceneCode}${matter.departmentCode}${matter.matterNo}01`,
  level: 'Z',
  department: departments[matter.departmentCode]!,
  projectNo: '01',
  openIn: members,
  cardForm: '3',
  abilities: matter.sceneCode === '06' ? ['1'] : ['1', '2'],
  ownerRegion: code,
}))
