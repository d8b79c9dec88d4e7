import type { Masked } from '@one-card/masking'
import type { ZoneReason } from '../zone-card/zone-reason.ts'

/** A province with its cities, or a city. */
export interface Region {
  /** GB/T 2260. */
  code: string
  name: string
  /** Syllables apart, so that initials can be found: `su zhou`. */
  pinyin?: string
  children?: Region[]
  /** `not-open`: it has no zone yet; it is listed, says so and cannot be chosen. */
  state?: 'open' | 'not-open'
  /** Under its name: 128 项服务. */
  note?: string
}

export interface RecommendedRegion {
  reason: ZoneReason
  /** Without it there is nowhere to go. */
  code?: string
  /** Masked where it tells where the holder is from (§8.3.2). */
  name: Masked | string
}

/** The way down to a region, itself last; empty for one that is not there. */
export function pathTo(regions: Region[], code: string): Region[] {
  for (const region of regions) {
    if (region.code === code) return [region]
    const below = pathTo(region.children ?? [], code)
    if (below.length > 0) return [region, ...below]
  }
  return []
}

/** What can be chosen within a province: its own zone first, then its cities. */
export const zonesOf = (province: Region): Region[] => [province, ...(province.children ?? [])]
