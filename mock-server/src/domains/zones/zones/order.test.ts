import { describe, expect, it } from 'vitest'
import { orderZones, type ZoneOrder } from './order.ts'

const zones = ['110000', '310000', '320000', '320100', '320500', '330000', '330100'].map((regionCode) => ({
  regionCode,
}))
const everywhere = { insured: '320500', location: '330100', issuing: '310000' }

const codes = (whereabouts: Parameters<typeof orderZones>[1], first: ZoneOrder = 'insured') =>
  orderZones(zones, whereabouts, first).map(({ zone, reason }) => `${zone.regionCode}${reason ? ` ${reason}` : ''}`)

describe('zones', () => {
  it('begin with 参保地, its city before its province, then position, then 发卡地', () => {
    expect(codes(everywhere)).toEqual([
      '320500 insured',
      '320000',
      '330100 location',
      '330000',
      '310000',
      '110000',
      '320100',
    ])
  })

  it('begin with the position where it is put first', () => {
    expect(codes(everywhere, 'location').slice(0, 3)).toEqual(['330100 location', '330000', '320500 insured'])
  })

  it('begin with 发卡地 where it is put first, and never say so beside its name', () => {
    expect(codes(everywhere, 'issuing').slice(0, 3)).toEqual(['310000', '330100 location', '330000'])
  })

  it.each([
    ['insured', { ...everywhere, insured: '320100' }, '320100 insured'],
    ['location', { ...everywhere, location: '110000' }, '110000 location'],
    ['issuing', { ...everywhere, issuing: '110000' }, '110000'],
  ] as const)('change their first when only the place of the order %s changes', (first, whereabouts, expected) => {
    expect(codes(whereabouts, first)[0]).toBe(expected)
    for (const other of ['insured', 'location', 'issuing'] as const)
      if (other !== first) expect(codes(whereabouts, other)[0]).toBe(codes(everywhere, other)[0])
  })

  it('have what the citizen pinned first, whatever the order', () => {
    for (const first of ['insured', 'location', 'issuing'] as const)
      expect(codes({ ...everywhere, pinned: '110000' }, first)[0]).toBe('110000 pinned')
  })

  it('fall back to the province where a city has none', () => {
    expect(codes({ insured: '320900' })[0]).toBe('320000 insured')
  })

  it('have a zone that joins regions behind the province of a place that it joins', () => {
    const joint = { regionCode: '990001', members: ['310000', '320000'] }
    const ordered = orderZones([...zones, joint], { insured: '320500' }, 'insured')
    expect(ordered.slice(0, 3).map(({ zone }) => zone.regionCode)).toEqual(['320500', '320000', '990001'])
    expect(orderZones([...zones, joint], { insured: '330100' }, 'insured').at(-1)!.zone).toBe(joint)
  })

  it('are each there once', () => {
    expect(codes({ insured: '320500', issuing: '320500', location: '320500', pinned: '320500' }).sort()).toEqual(
      ['320500 pinned', '110000', '310000', '320000', '320100', '330000', '330100'].sort(),
    )
  })

  it('stay as they are for a citizen whose places have no zone', () => {
    expect(codes({ insured: '650100' })).toEqual(zones.map(({ regionCode }) => regionCode))
  })
})
