import type { Masked } from '@one-card/masking'

/** Share of a masked text that is stars, in per cent: at least half, mobiles apart (§8.3.2). */
export function hiddenShare(masked: Masked): number {
  const characters = [...masked]
  return characters.length === 0
    ? 0
    : Math.round((characters.filter((character) => character === '*').length / characters.length) * 100)
}
