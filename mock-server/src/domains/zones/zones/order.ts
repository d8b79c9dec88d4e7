import type { Whereabouts } from '../regions/index.ts'

export type ZoneOrder = 'insured' | 'location' | 'issuing'
export type ZoneReason = 'pinned' | 'insured' | 'location'

const provinceOf = (code: string) => `${code.slice(0, 2)}0000`

/** Decision 0153: by position, then 参保地, then 发卡地. */
const usual: ZoneOrder[] = ['location', 'insured', 'issuing']

/**
 * §5.3.4.2-b: zones as they concern one citizen. What they pinned is first; then the place they put first, its city before its
 * province; then the other places; then what joins them with others; then the rest as it came. A reason stands with the zone nearest to each place, never with
 * 发卡地, beside which no name may stand (§8.3.2).
 */
export function orderZones<Z extends { regionCode: string; members?: string[] | null }>(
  zones: Z[],
  { pinned, ...places }: Whereabouts,
  first: ZoneOrder,
): { zone: Z; reason?: ZoneReason }[] {
  const left = new Map(zones.map((zone) => [zone.regionCode, zone]))
  const ordered: { zone: Z; reason?: ZoneReason }[] = []

  function place(code: string, reason?: ZoneReason): boolean {
    const zone = left.get(code)
    if (zone === undefined) return false
    left.delete(code)
    ordered.push(reason === undefined ? { zone } : { zone, reason })
    return true
  }

  if (pinned !== undefined) place(pinned, 'pinned')
  const kinds = [first, ...usual.filter((each) => each !== first)]
  for (const kind of kinds) {
    const code = places[kind]
    if (code === undefined) continue
    const reason = kind === 'issuing' ? undefined : kind
    const already = ordered.find(({ zone }) => zone.regionCode === code)
    const known = already !== undefined || place(code, reason)
    if (already !== undefined && already.reason === undefined && reason !== undefined) already.reason = reason
    place(provinceOf(code), known ? undefined : reason)
  }
  const own = kinds.flatMap((kind) => places[kind] ?? []).flatMap((code) => [code, provinceOf(code)])
  for (const { regionCode, members } of [...left.values()])
    if (members?.some((member) => own.includes(member))) place(regionCode)
  return [...ordered, ...[...left.values()].map((zone) => ({ zone }))]
}
