import { mask } from '@one-card/masking'
import { expect, it } from 'vitest'
import { grantHint, grantItems, grantPeriod, type QueryGrant } from './query-words.ts'

it('tells requests of one institution apart', () => {
  expect(grantHint({ matter: '补贴领取', requestedAt: '2026-11-03 09:05:00' } as QueryGrant)).toBe(
    '补贴领取，11月3日 09:05 申请',
  )
})

it('says how long in words, and until when once that is known', () => {
  const grant = {
    period: 'days-30',
    items: [{ item: 'mobile', value: mask('mobile', '13300004387'), isNew: '1' }],
  } as unknown as QueryGrant
  expect(grantPeriod(grant)).toBe('自同意之日起三十天')
  expect(grantPeriod({ ...grant, validUntil: '2026-12-23 09:30:00' })).toBe('至12月23日 09:30')
  expect(grantItems(grant)).toEqual([
    { key: 'mobile', label: '手机号码', kind: 'mobile', value: '133****4387', isNew: true },
  ])
})
