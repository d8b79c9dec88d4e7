import type { Visit } from '../answers.ts'

const person = '持卡人本人：当面说出的姓名与上面姓名露出的字一致'
const number = '身份证件或实体卡：号码末四位与上面一致，照片与本人一致'
const alreadySeen = '实体卡或身份证件：照片与本人一致'

/** What the clerk holds against what, by what the holder held out (§7.1.2-d): a code says whose it is, not who shows it. */
export const compared: Record<Visit['shown'], string[]> = {
  identity: [person, number],
  payment: [person, number],
  licence: [person, number, '发卡地、有效期：与持卡人出示的证照一致'],
  card: [person, '卡面照片：与本人一致'],
  face: [person, '号码末四位：与身份证件一致'],
  person: [person, alreadySeen],
}
