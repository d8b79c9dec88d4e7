import type { Mode } from '@one-card/platform-api'
import { idNoWithCheckDigit, luhnBankCard } from '@one-card/records'
import { demoPassword } from '../money/demo-password.ts'
import type { Card } from '../../domains/people/holders/index.ts'

/** One entry of `demo-citizens.json` (wire.md); empty where there is nothing. */
export interface DemoCitizen {
  name: string
  idNo: string
  mobile: string
  cardNo: string
  bankCard: string
  insuredRegion: string
  issuingRegion: string
  note: string
  /** Six digits. */
  paymentPassword: string
}

export interface DemoHolder extends DemoCitizen {
  cardState?: Card['state']
  mode?: Mode
  /** Hardly any money on the card. */
  isPoor?: true
}

/**
 * Nobody's numbers: 996–999 are given to people over a hundred only, and nobody here is, so no such 公民身份号码 exists.
 * Names are visibly samples, and each one stands for a case a page must bear.
 */
const known = {
  manyMonths: holder('张示例', '32050819900307997', 1, '320500', '320500', '正常使用，有多个月的使用明细'),
  withoutPassword: {
    ...holder('王小样', '11010519851121998', 2, '110000', '110000', '正常使用，北京'),
    paymentPassword: '',
  },
  doubleSurname: holder('欧阳样本', '51010419780615999', 3, '510100', '510100', '复姓，四川成都'),
  longName: holder('阿不都热依木·买买提', '65310119920418997', 4, '653100', '653100', '带间隔号的长姓名，新疆喀什'),
  elder: { ...holder('李示范', '32050219410912996', 5, '320500', '320500', '80多岁，使用适老模式'), mode: 'elderly' },
  rareName: {
    ...holder('林㛃𬭎', '44030419950830998', 6, '440300', '320500', '姓名含生僻字，发卡地与参保地不同'),
    isPoor: true,
  },
  lostCard: {
    ...holder('孙样例', '44030520000101997', 7, '440300', '440300', '社会保障卡已挂失，广东深圳'),
    cardState: 'lost',
  },
  withoutBank: {
    ...holder('吴示范', '33010219880216999', 8, '330100', '330100', '没有关联银行账户，浙江杭州'),
    bankCard: '',
  },
  suspendedCard: {
    ...holder('郑样', '50010319970725996', 9, '500000', '500000', '两个字的姓名，社会保障卡临时挂失，重庆'),
    cardState: 'suspended',
  },
  withoutCard: {
    ...holder('冯新样', '32050520061208998', 10, '320500', '', '尚未领取社会保障卡'),
    cardNo: '',
    bankCard: '',
  },
  twentyCharacters: holder(
    '示例古丽娜尔·样本阿卜杜热合曼·买买提样',
    '65010219890315997',
    11,
    '650100',
    '650100',
    '二十个字的姓名，新疆乌鲁木齐',
  ),
  rareLast: holder('王㛃', '61010219930609996', 12, '610100', '610100', '末字为生僻字，陕西西安'),
  pairedLast: holder('张𬭎', '32010219770930997', 13, '320100', '320100', '末字占两个编码单元，江苏南京'),
  withoutGlyph: holder(
    '赵\u{2ebf0}',
    '37010219930418996',
    14,
    '370100',
    '370100',
    '末字在多数手机上没有字形，山东济南',
  ),
  cancelledCard: {
    ...holder('何样例', '42010619870512997', 15, '420100', '420100', '社会保障卡已注销，湖北武汉'),
    cardState: 'cancelled',
  },
} satisfies Record<string, DemoHolder>

export type PersonKey = keyof typeof known

/** In the order in which they are sown and listed. */
export const people: Record<PersonKey, DemoHolder> = known

function holder(
  name: string,
  first17: string,
  place: number,
  insuredRegion: string,
  issuingRegion: string,
  note: string,
): DemoHolder {
  const own = String(place).padStart(2, '0')
  return {
    name,
    idNo: idNoWithCheckDigit(first17),
    mobile: `133000043${own}`,
    cardNo: `Y${insuredRegion.slice(0, 4)}90${own}`,
    bankCard: luhnBankCard(`6229990000000${own}${place % 10}${own}`),
    insuredRegion,
    issuingRegion,
    note,
    paymentPassword: demoPassword.digits,
  }
}
