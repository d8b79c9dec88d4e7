import type { Masked } from './masked.ts'

/**
 * One star for each hidden character, so the length stays (decision 0103). The only place that makes a `Masked`.
 * Needs `head + tail` ≤ length; masking again gives the same, because a rule looks at nothing but the length.
 */
export function hide(characters: string[], head: number, tail: number): Masked {
  const hidden = characters.length - head - tail
  return [...characters.slice(0, head), ...Array<string>(hidden).fill('*'), ...characters.slice(head + hidden)].join(
    '',
  ) as Masked
}

/** The last 4 and never more than half: how every number without a rule of its own is shown (decisions 0104 and 0106). */
export function showTail(value: string): Masked {
  const characters = charactersOf(value)
  return hide(characters, 0, Math.min(4, Math.floor(characters.length / 2)))
}

/**
 * What a reader counts as a character: a code point with the accents and variation selectors that belong to it (葛 with its
 * selector is one). Blanks around the text and invisible code points do not count: they would be hidden in the place of
 * visible characters.
 */
export function charactersOf(text: string): string[] {
  return (
    text
      .replace(/\p{Cf}/gu, '')
      .trim()
      .match(/\P{M}\p{M}*/gu) ?? []
  )
}
