import { outcomes } from '@one-card/prompts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { microOf, openZone, settled } from '../test/fixture.ts'

afterEach(() => vi.useRealTimers())

describe('opening a micro-app in place', () => {
  it('asks for its data while its module is still on its way', async () => {
    const { open, calls, load, router } = await openZone()
    let arrive: (module: unknown) => void = () => undefined
    load['ecard-code'].mockReturnValue(
      new Promise((resolve) => {
        arrive = resolve
      }),
    )
    const opened = open('ecard-code')
    expect(calls.map(({ name }) => name)).toEqual(['holder/card'])
    expect(router.currentRoute.value.fullPath).toBe('/national-zone/')
    arrive({ default: microOf('ecard-code') })
    await opened
    expect(router.currentRoute.value.fullPath).toBe('/ecard-code/')
    expect(calls).toHaveLength(1)
  })

  it('shows nothing of the page until its data is there, then all of it', async () => {
    const { open, calls, shown } = await openZone()
    await open('usage-records')
    expect(shown('usage-records')).toEqual({})
    calls[0]!.answer({ records: [] })
    await settled()
    expect(shown('usage-records')).toEqual({ list: { records: [] } })
  })

  it('shows at once what another page was told of the holder, until the new answer comes', async () => {
    const { open, calls, shown } = await openZone()
    await open('ecard-code')
    expect(shown('ecard-code')).toEqual({ card: { name: 'first' } })
    calls[0]!.answer({ name: '**明' })
    await settled()
    expect(shown('ecard-code')).toEqual({ card: { name: '**明' } })
  })

  it('stands on what is known where the network is away', async () => {
    const { open, calls, shown, visit } = await openZone()
    await open('ecard-code')
    calls[0]!.lose()
    await settled()
    expect([shown('ecard-code'), visit.fault]).toEqual([{ card: { name: 'first' } }, undefined])
  })

  it('goes straight to a place inside it, with its query', async () => {
    const { open, router } = await openZone()
    await open('ecard-code', 'scan?from=zone')
    expect(router.currentRoute.value.fullPath).toBe('/ecard-code/scan?from=zone')
  })

  it('leaves no step for "back" where one place stands for another', async () => {
    const { open, router } = await openZone()
    await open('ecard-code')
    await open('ecard-code', '?tab=pay', { replace: true })
    expect(router.currentRoute.value.fullPath).toBe('/ecard-code/?tab=pay')
    router.back()
    await settled()
    expect(router.currentRoute.value.fullPath).toBe('/national-zone/')
  })

  it('fetches a module once, warmed or not', async () => {
    const { open, warm, load } = await openZone()
    warm('ecard-code')
    warm('ecard-code')
    await open('ecard-code')
    expect(load['ecard-code']).toHaveBeenCalledOnce()
  })

  it('keeps an address that the app does not know, and asks for no first view there', async () => {
    const { open, router } = await openZone()
    await open('ecard-code', 'nowhere/at/all')
    const { fullPath, meta } = router.currentRoute.value
    expect([fullPath, meta.withoutFirstView]).toEqual(['/ecard-code/nowhere/at/all', true])
  }, 30_000)
})

describe('going back', () => {
  it('shows what is true now, not what was true when the page was left', async () => {
    const { open, calls, shown, router } = await openZone()
    await open('usage-records')
    calls[0]!.answer({ records: ['then'] })
    await settled()
    router.back()
    await settled()
    expect(router.currentRoute.value.fullPath).toBe('/national-zone/')
    calls.at(-1)!.answer({ name: 'now' })
    await settled()
    expect(shown('national-zone')).toEqual({ card: { name: 'now' } })
    router.forward()
    await settled()
    expect(shown('usage-records')).toEqual({})
  })

  it('finds a page whose routes this document has never seen', async () => {
    const { router, calls } = await openZone()
    await router.push('/usage-records/')
    expect(router.currentRoute.value.fullPath).toBe('/usage-records/')
    expect(calls).toHaveLength(1)
  })

  it('drops an answer that a later visit has overtaken', async () => {
    const { open, calls, shown, router } = await openZone()
    await open('ecard-code')
    router.back()
    await settled()
    await open('ecard-code')
    const [first, , second] = calls
    second!.answer({ name: 'new' })
    first!.answer({ name: 'old' })
    await settled()
    expect(shown('ecard-code')).toEqual({ card: { name: 'new' } })
  })

  it('asks for the first view once it is wanted, where the document began without it', async () => {
    const { open, calls, router, visit } = await openZone()
    visit.firstViews['national-zone'] = {}
    await router.push('/national-zone/grants')
    expect(calls).toHaveLength(0)
    await open('national-zone')
    await open('national-zone', 'scan')
    expect(calls).toHaveLength(1)
  })

  it('asks nothing again while moving inside one app', async () => {
    const { open, calls } = await openZone()
    await open('national-zone', 'scan')
    expect(calls).toHaveLength(0)
  })
})

describe('what cannot be opened in place', () => {
  it('is opened by its address when it is not in this release', async () => {
    const { open, goTo, router } = await openZone()
    await open('cashier', '?order=1')
    expect(goTo).toHaveBeenCalledExactlyOnceWith('/h5/cashier/?order=1')
    expect(router.currentRoute.value.fullPath).toBe('/national-zone/')
  })

  it('is opened by its address when its module is lost, and may be fetched again later', async () => {
    const { open, goTo, load } = await openZone()
    load['ecard-code'].mockRejectedValueOnce(new Error('404'))
    await open('ecard-code')
    expect(goTo).toHaveBeenCalledExactlyOnceWith('/h5/ecard-code/')
    await open('ecard-code')
    expect(load['ecard-code']).toHaveBeenCalledTimes(2)
    expect(goTo).toHaveBeenCalledOnce()
  })

  it('is opened by its address when its module does not come', async () => {
    const { open, goTo, load } = await openZone()
    vi.useFakeTimers()
    load['ecard-code'].mockReturnValue(new Promise(() => undefined))
    const opened = open('ecard-code')
    await vi.advanceTimersByTimeAsync(8_000)
    await opened
    expect(goTo).toHaveBeenCalledExactlyOnceWith('/h5/ecard-code/')
  })
})

describe('a first view that cannot be had', () => {
  it('is a fault of its page only, and gone at the next try', async () => {
    const { open, calls, visit, router } = await openZone()
    await open('usage-records')
    calls[0]!.lose()
    await settled()
    expect(visit.fault).toEqual({ page: 'usage-records', code: outcomes.NETWORK_UNREACHABLE, ofFirstView: true })
    router.back()
    await settled()
    expect(visit.fault).toBeUndefined()
    await open('usage-records')
    expect(visit.fault).toBeUndefined()
  })

  it('stands when the data was lost before the module came', async () => {
    const { open, calls, visit, load } = await openZone()
    let arrive: (module: unknown) => void = () => undefined
    load['usage-records'].mockReturnValue(
      new Promise((resolve) => {
        arrive = resolve
      }),
    )
    const opened = open('usage-records')
    calls[0]!.lose()
    await settled()
    arrive({ default: microOf('usage-records') })
    await opened
    expect(visit.fault?.page).toBe('usage-records')
  })
})
