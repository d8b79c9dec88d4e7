import { beijingTime } from '@one-card/envelope'
import type { PageServices, Result } from '@one-card/platform-api'
import { grantStateWords } from '@one-card/prompts'
import { yuanOf } from '../../../amount.ts'
import type { Dictionaries } from '../../../dictionaries.ts'
import type { QueryGrant, ShownState } from '../../consent/query-grants/index.ts'
import type { Order } from '../../money/orders/index.ts'
import type { DisclosureRow } from '../../uses/disclosures/index.ts'
import { sceneLabel, type UseRow } from '../../uses/records/index.ts'
import { recordIdOf, type Place } from './merge.ts'
import {
  closedWords,
  credentialTitle,
  credentialWord,
  grantStates,
  lookOutcomes,
  orderOutcomes,
  paymentTitle,
  sceneWord,
} from './words.ts'

export type Line = Result<PageServices['records/list']>['records'][number]
/** A line and where it stands in the list. */
export type Entry = Place & { line: Line }

function entry(place: Place, line: Omit<Line, 'recordId' | 'at'>): Entry {
  const { at, origin, id } = place
  return { at, origin, id, line: { recordId: recordIdOf(place), at: beijingTime(at), ...line } }
}

const isRefund = ({ details }: UseRow) => details?.paymentType === '08'

/** What it was for, where that says more than its title does. */
function sceneOf(
  { sceneCode, sceneDetail }: UseRow,
  title: string,
  dictionaries: Dictionaries,
): Pick<Line, 'scene' | 'sceneCode'> {
  if (sceneCode === null) return {}
  const scene = sceneDetail ?? sceneWord(sceneLabel(dictionaries, sceneCode) ?? '')
  return { sceneCode, ...(scene !== '' && scene !== title && { scene }) }
}

export function useEntry(row: UseRow, dictionaries: Dictionaries): Entry {
  const place: Place = { at: row.usedAt, origin: 'u', id: row.id }
  const { state, details } = row
  if (row.kind === 'credential') {
    const way = credentialTitle(row.credentialType!, dictionaries)
    const { sceneCode, scene: title = way } = sceneOf(row, way, dictionaries)
    return entry(place, {
      kind: 'credential',
      title,
      place: row.institutionName!,
      ...(sceneCode !== undefined && { sceneCode }),
      ...(title !== way && { way }),
      state,
      stateWord: credentialWord(row.credentialType!, state),
    })
  }
  const amount = yuanOf(row.amountFen!)
  if (row.kind === 'benefit')
    return entry(place, {
      kind: 'benefit',
      title: details!.subjectItem!,
      place: details!.department!,
      state,
      stateWord: state === 'succeeded' ? '已到账' : '未到账',
      amount,
      ...(state === 'succeeded' && { income: '1' as const }),
    })
  const title = isRefund(row) ? `${details!.orderDescription ?? ''}退款` : paymentName(row, dictionaries)
  return entry(place, {
    kind: 'payment',
    title,
    place: details!.merchantName ?? '商户未提供名称',
    ...sceneOf(row, title, dictionaries),
    state,
    stateWord: isRefund(row) ? '已退回' : '支付成功',
    amount,
    ...(isRefund(row) && { income: '1' as const }),
  })
}

const paymentName = ({ details }: UseRow, dictionaries: Dictionaries) =>
  details!.orderDescription ?? paymentTitle(details!.paymentType!, dictionaries)

export function orderEntry(order: Order): Entry {
  const { state, word } = orderOutcomes[order.state]!
  return entry(
    { at: order.orderedAt, origin: 'o', id: order.orderNo },
    {
      kind: 'payment',
      title: order.subject,
      place: order.payee,
      scene: sceneWord(order.scene),
      sceneCode: order.sceneCode,
      state,
      stateWord: (order.state === 'closed' && order.cause && closedWords[order.cause]) || word,
      amount: yuanOf(order.amountFen),
    },
  )
}

export function grantEntry(grant: QueryGrant, shown: ShownState): Entry {
  return entry(
    { at: grant.requestedAt, origin: 'g', id: grant.grantNo },
    {
      kind: 'consent',
      title: grant.matter,
      place: grant.institution,
      scene: grant.purpose,
      ...grantStates[shown],
      stateWord: grantStateWords[shown],
    },
  )
}

export function lookEntry(row: DisclosureRow): Entry {
  const { state, word } = lookOutcomes[row.outcome]
  const way = row.outcome === 'seen' ? '查看了您的信息' : '想查看您的信息'
  return entry(
    { at: row.at, origin: 'd', id: row.id },
    {
      kind: 'consent',
      title: row.reason === '' ? way : sceneWord(row.reason),
      place: row.institution,
      ...(row.reason !== '' && { way }),
      state,
      stateWord: word,
    },
  )
}
