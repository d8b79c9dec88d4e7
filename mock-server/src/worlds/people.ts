import type { Mode } from '@one-card/platform-api'
import { idNoWithCheckDigit, luhnBankCard } from '@one-card/records'
import type { Card } from '../modules/holders/index.ts'

/** A citizen of the demo world: invented, with valid check digits (decision 44), sequence numbers 001–009 of their day. */
export interface Person {
  name: string
  idNo: string
  mobile: string
  cardNo: string
  bankCard: string
  bankName: string
  insuredRegion: string
  issuingRegion: string
  cardState: Card['state']
  mode?: Mode
  note: string
}

const bankName = '示例惠民银行'
const bankCard = (serial: number) => luhnBankCard(`622000${String(serial).padStart(12, '0')}`)

function person(serial: number, name: string, first17: string, [insuredRegion, issuingRegion]: [string, string], note: string, special: Partial<Person> = {}): Person {
  return {
    name,
    idNo: idNoWithCheckDigit(first17),
    mobile: `1990000${String(1000 + serial)}`,
    cardNo: `A${String(90000000 + serial)}`,
    bankCard: bankCard(serial),
    bankName,
    insuredRegion,
    issuingRegion,
    cardState: 'normal',
    note,
    ...special,
  }
}

export const people: Person[] = [
  person(1, '陈示明', '32050019680712001', ['320500', '320500'], '江苏苏州参保，卡正常'),
  person(2, '孙长样', '11010119440303002', ['110100', '110000'], '82岁，北京参保，常用适老模式', { mode: 'elderly' }),
  person(3, '欧阳样例', '51010019851124003', ['510100', '510000'], '四川成都参保，复姓'),
  person(4, '李㛃样', '33010019990909004', ['330100', '330000'], '浙江杭州参保，姓名含生僻字'),
  person(5, '周𬭎', '44030019910518005', ['440300', '440000'], '广东深圳参保，姓名含扩展区生僻字'),
  person(6, '阿不都热依木·买买提', '65310119760421006', ['653100', '650000'], '新疆喀什参保，姓名含间隔号'),
  person(7, '吴样失', '32010019881212007', ['320100', '320000'], '江苏南京参保，卡已挂失', { cardState: 'lost' }),
  person(8, '郑样新', '42010020030601008', ['420100', '420000'], '湖北武汉参保，未开通银行账户', { bankCard: '', bankName: '' }),
  person(9, '冯样停', '61010019720215009', ['610100', '610000'], '陕西西安参保，卡已注销', { cardState: 'cancelled' }),
]
