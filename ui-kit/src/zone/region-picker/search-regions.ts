import type { Region } from './region.ts'

export interface FoundRegion {
  region: Region
  within?: Region
}

/** How well a region answers; lower is better: names before pinyin, what begins so before what only holds it. */
function rank({ name, pinyin = '' }: Region, asked: string): number | undefined {
  if (name.startsWith(asked)) return 0
  if (name.includes(asked)) return 1
  const syllables = pinyin.toLowerCase().split(' ')
  if (syllables.join('').startsWith(asked)) return 2
  if (
    syllables
      .map((syllable) => syllable.charAt(0))
      .join('')
      .startsWith(asked)
  )
    return 3
  return undefined
}

/** By name (苏州), pinyin (suzhou, su zhou) or its initials (sz); the best first, else in the order of the list. Nothing asked finds nothing. */
export function searchRegions(regions: Region[], text: string): FoundRegion[] {
  const asked = text.toLowerCase().replace(/[\s']/g, '')
  if (asked === '') return []
  const all = regions.flatMap((province): FoundRegion[] => [
    { region: province },
    ...(province.children ?? []).map((region) => ({ region, within: province })),
  ])
  return all
    .map((found) => ({ found, at: rank(found.region, asked) }))
    .filter(({ at }) => at !== undefined)
    .sort((a, b) => a.at! - b.at!)
    .map(({ found }) => found)
}
