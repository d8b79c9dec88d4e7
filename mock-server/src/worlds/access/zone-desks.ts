import { creditCodeWithCheck } from '@one-card/records'
import { numberOf, type DemoParty } from './party.ts'

/** What a zone's citizens wait for (§7.1.5, §5.3.4.3). */
export const affairServices = {
  'application/waiting': [],
  'application/decide': [],
  'complaint/waiting': [],
  'complaint/picture': [],
  'complaint/answer': [],
}
/** A region's catalogues and its zone (§A.1, §B.1). */
export const catalogueServices = {
  'catalogue/services': [],
  'catalogue/institutions': [],
  'catalogue/articles': [],
  'catalogue/service-list': [],
  'catalogue/institution-list': [],
  'zone/register': [],
  'zone/withdraw': [],
}
export const gateServices = { 'booking/admit': [] }

/** The other regions whose zones the local platform provides, each with institutions of its own. */
const otherRegions = [
  { city: '杭州', code: '330100' },
  { city: '成都', code: '510100' },
  { city: '西安', code: '610100' },
]

/** A desk that decides and answers, and two gates. */
function desksOf({ city, code }: (typeof otherRegions)[number]): DemoParty[] {
  const desk = (own: string, name: string, title: string, scenes: string[]) => ({
    channelNo: numberOf('local', 'system', own, code),
    name: `示例${city}${name}`,
    kind: 'system' as const,
    pages: [],
    institution: {
      name: `示例${city}市${title}`,
      address: `${city}市示例区服务路${Number(own)}号`,
      regionCode: code,
      institutionClass: '02',
      creditCode: creditCodeWithCheck(`12${code}MB00000${own}`),
    },
    scenes,
  })
  return [
    {
      ...desk('02', '社会保险经办窗口', '社会保险服务中心', ['01', '02', '07']),
      services: { ...affairServices, ...catalogueServices },
    },
    { ...desk('04', '图书馆服务台', '图书馆', ['06']), services: gateServices },
    { ...desk('11', '公园售票处', '湿地公园', ['05']), services: gateServices },
  ]
}

export const regionalDesks = (): DemoParty[] => otherRegions.flatMap(desksOf)
