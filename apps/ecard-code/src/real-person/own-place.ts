import { longestOwnPlace, ownPlacePattern } from '@one-card/platform-api/own-place'
import { raisingPlace, usualPlace } from '@one-card/platform-api/links'

const ownPlaces = new RegExp(ownPlacePattern)

/** `leadsTo` where it is ours, and not this page itself; else the code page. */
export function ownPlace(leadsTo: string): string {
  return leadsTo.length <= longestOwnPlace && ownPlaces.test(leadsTo) && !leadsTo.startsWith(raisingPlace)
    ? leadsTo
    : usualPlace
}

/** What the citizen wants to do there, in their words. */
export function purposeOf(place: string): string {
  if (place.startsWith('ecard-code/query-grants')) return '同意查询授权'
  if (place.startsWith('usage-records')) return '查看使用明细'
  if (place.startsWith('cashier')) return '支付缴费'
  return '使用电子社会保障卡'
}

/** Back in place where the page before this one is the one that asked, so that a "back" from there does not lead here again; else as a document. */
export function goOn(place: string, { history, location }: Pick<Window, 'history' | 'location'>): void {
  const { back } = (history.state ?? {}) as { back?: string | null }
  if (back === `/${place}`) history.back()
  else location.replace(`/h5/${place}`)
}
