import { mask, type MaskedKind } from '@one-card/masking'
import { expect, it } from 'vitest'
import { hiddenShare } from './hidden-share.ts'
import { samples } from './samples.ts'

it('counts what is hidden by character, not by code unit', () => {
  expect(hiddenShare(mask('name', '林㛃𬭎'))).toBe(67)
  expect(hiddenShare(mask('name', ''))).toBe(0)
})

const all = (Object.keys(samples) as MaskedKind[]).flatMap((kind) =>
  samples[kind].texts.map((text) => ({ kind, text })),
)

it.each(all.filter(({ kind }) => kind !== 'mobile'))(
  'shows a sample that hides at least half: $kind $text',
  ({ kind, text }) => {
    expect(hiddenShare(mask(kind, text))).toBeGreaterThanOrEqual(50)
  },
)
