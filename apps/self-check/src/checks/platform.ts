import { inTime, heard, outerOrigin, type Check } from './surroundings.ts'

interface Echo {
  nowMs: number
  cookie: boolean
  outerRegistered: boolean
}

/** As far as two clocks may stand apart in the envelope (decision 0112). */
const windowSeconds = 300

/** What only the platform knows: its time, whether the cookie came back, whether the page around is registered. */
export const platformCheck: Check = async (surroundings) => {
  const { boot, window, framed, fetch } = surroundings
  const outer = framed ? outerOrigin(window) : ''
  const asked = new URLSearchParams({ visit: boot.visit, outer, channel: boot.channel?.channelNo ?? '' })
  const askedAtMs = Date.now()
  const echo = await inTime<Echo | undefined>(
    fetch(`/h5/self-check/echo?${asked}`).then((answer) => (answer.ok ? (answer.json() as Promise<Echo>) : undefined)),
    undefined,
  )
  if (echo === undefined) return { check: 'platform', cause: 'platform-silent' }
  const offSeconds = Math.round(((askedAtMs + Date.now()) / 2 - echo.nowMs) / 1000)
  const cookieLost = framed ? 'cookie-blocked' : 'cookie-lost'
  return [
    { check: 'cookies', cause: echo.cookie ? 'cookie-kept' : cookieLost },
    {
      check: 'clock',
      cause: Math.abs(offSeconds) < windowSeconds ? 'clock-right' : 'clock-off',
      about: `${offSeconds}`,
    },
    ...(framed ? [await frameFinding(surroundings, outer, echo.outerRegistered)] : []),
  ]
}

/** A document under the channel's own `frame-ancestors` in a frame of this one: the browser shows it only where every page around is registered. */
async function frameFinding({ boot, window }: Parameters<Check>[0], outer: string, outerRegistered: boolean) {
  const { document } = window
  const frame = document.createElement('iframe')
  frame.hidden = true
  frame.src = `/h5/self-check/framed?channel=${boot.channel?.channelNo ?? ''}`
  const shown = heard(window, 'message', (event) => (event as MessageEvent).source === frame.contentWindow)
  document.body.append(frame)
  const allowed = await shown
  frame.remove()
  const cause = allowed ? 'frame-allowed' : outerRegistered ? 'frame-nested' : 'frame-refused'
  return { check: 'framing', cause, ...(outer !== '' && { about: outer.slice(0, 100) }) }
}
