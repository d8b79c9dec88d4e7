export {
  NotSupported,
  type Ability,
  type ChannelKind,
  type Coordinates,
  type Device,
  type Host,
  type HostEvent,
  type HostKind,
} from './host.ts'
export { detectHost, type Environment } from './detect.ts'
export type { Detection } from './detections.ts'
export { hostReason, type HostReason } from './reason.ts'
export type { AppBridge, HostWindow, WeixinAnswer, WeixinBridge } from './host-window.ts'
export type { PageMessage, ParentMessage } from './hosts/frame.ts'
export { dialByHost } from './tel-links.ts'
