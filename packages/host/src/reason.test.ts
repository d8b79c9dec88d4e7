import { expect, it } from 'vitest'
import { fakeWindow } from '../test/fake-window.ts'
import { detectHost } from './detect.ts'
import { detections } from './detections.ts'
import type { HostKind } from './host.ts'
import { hostReason } from './reason.ts'

const surroundings = (userAgent: string, more = {}, marks = {}) => ({
  userAgent,
  window: fakeWindow(() => marks).window,
  framed: false,
  ...more,
})

it.each(detections)('by $pieces as the detection has it', ({ pieces, kind }) => {
  const environment = surroundings(`Mozilla/5.0 ${pieces.join(' ').toUpperCase()}`)
  const reason = hostReason(environment)
  expect(reason.by).toBe('name')
  expect(detections.find((each) => 'pieces' in reason && each.pieces === reason.pieces)!.kind).toBe(
    detectHost(environment).kind,
  )
  expect(kind).toBeTruthy()
})

it.each<[string, ReturnType<typeof surroundings>, HostKind]>([
  ['frame', surroundings('MicroMessenger', { framed: true }), 'frame'],
  ['mark', surroundings('MicroMessenger', {}, { __wxjs_environment: 'miniprogram' }), 'mini-program'],
  ['registration', surroundings('Mozilla', { channelKind: 'app' }), 'app'],
  ['nothing', surroundings('Mozilla', { channelKind: 'partner-site' }), 'browser'],
])('by %s, and the host is what it is then', (by, environment, kind) => {
  expect(hostReason(environment)).toEqual({ by })
  expect(detectHost(environment).kind).toBe(kind)
})
