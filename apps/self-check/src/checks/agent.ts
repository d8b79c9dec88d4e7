import { hostReason } from '@one-card/host'
import type { Check } from './surroundings.ts'

/** Which program this is taken for, and by what. */
export const agentCheck: Check = ({ window, framed, channelKind }) => {
  const reason = hostReason({ userAgent: window.navigator.userAgent, window, framed, channelKind })
  return reason.by === 'name'
    ? { check: 'agent', cause: 'agent-name', about: reason.pieces.join(' ') }
    : { check: 'agent', cause: `agent-${reason.by}`, ...(reason.by === 'registration' && { about: channelKind! }) }
}

const asked = ['back', 'scan', 'pay', 'savePicture'] as const

/** Asked last: a page around this one says only after a while what it can do. */
export const abilityCheck: Check = ({ host }) => ({
  check: 'abilities',
  cause: 'abilities',
  about: asked.filter((ability) => host.can(ability)).join(' '),
})

/** 1 is ordinary. What the program says of its text size, and how much larger it draws all text. */
export const textCheck: Check = ({ host }) => {
  const [scale, zoom] = [host.fontScale(), host.textZoom()]
  const sensible = [scale, zoom].every((each) => Number.isFinite(each) && each >= 0.5 && each <= 5)
  return sensible
    ? { check: 'text', cause: 'text-size', about: `${scale.toFixed(2)} ${zoom.toFixed(2)}` }
    : { check: 'text', cause: 'text-odd' }
}
