import { refusals, type RefusalCode } from '@one-card/prompts'
import { expect, it, vi } from 'vitest'
import { openZone } from '../test/fixture.ts'
import type { ShellApp } from './create-app.ts'
import { followPage } from './follow-page.ts'

it('a page that is come back to asks whether its session still stands, until it is over', async () => {
  const { router, visit } = await openZone()
  let end: (code: RefusalCode) => void = () => undefined
  const refresh = vi.fn()
  const shell = {
    session: { onEnd: (listener: typeof end) => (end = listener), checkEnd: vi.fn() },
    host: { textZoom: () => 1, setTitle: vi.fn(), onBack: vi.fn(), report: vi.fn() },
    choices: { refresh, retry: vi.fn() },
    back: vi.fn(),
  }
  followPage({ router, visit, shell } as unknown as ShellApp, window)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(refresh).toHaveBeenCalledTimes(1)
  end(refusals.SESSION_EXPIRED)
  expect(visit.ended).toBe(refusals.SESSION_EXPIRED)
  expect(shell.host.report.mock.calls).toEqual([['expired']])
  document.dispatchEvent(new Event('visibilitychange'))
  expect(refresh).toHaveBeenCalledTimes(1)
})
