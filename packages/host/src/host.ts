/** The program that shows our page. */
export type HostKind = 'app' | 'mini-program' | 'official-account' | 'dingtalk' | 'frame' | 'browser'

/** How a channel is registered with the platform; a partner site shows us in a frame or a tab. */
export type ChannelKind = 'app' | 'mini-program' | 'official-account' | 'partner-site'

/** Somewhere to go to. */
export interface MapPlace {
  name: string
  address: string
  /** Decimal degrees. */
  longitude: number
  latitude: number
}

/** What the program around us may like to hear of: a hint, which proves nothing. */
export type HostEvent = 'scanned' | 'paid' | 'expired'

/** Decimal degrees, WGS-84. */
export type Coordinates = Pick<MapPlace, 'longitude' | 'latitude'>

/** What only some hosts can do. Ask `can` before offering it to a citizen. */
export type Ability = 'back' | 'scan' | 'pay' | 'savePicture'

/** What a page uses of the phone that tells of its holder. */
export type Device = 'camera' | 'location'

export interface Host {
  readonly kind: HostKind
  can(ability: Ability): boolean
  setTitle(title: string): void
  /** Hands the citizen back to the channel. Closes where the host can, else replaces this history entry, so that one "back" never returns here. */
  leave(returnUrl: string): void
  /** Opens the telephone with a number such as `12333`; the citizen still confirms the call. */
  dial(number: string): void
  /** Shows a place on a map, with the way to it: the host's own map, else the phone's. */
  showPlace(place: MapPlace): void
  /** Runs `handler` whenever the host's own back key is pressed, if `can('back')`; returns how to stop. */
  onBack(handler: () => void): () => void
  /** The text of one scanned code. Rejects with NotSupported, or with a plain Error when the citizen turns back. */
  scan(): Promise<string>
  /**
   * Hands an order over to the host's own cashier, where a web-view cannot pay (a mini-program). Resolves when the citizen is back,
   * which proves nothing: ask the platform. Rejects with NotSupported.
   */
  pay(orderNo: string): Promise<void>
  /** Says that a code was read, an order paid or the session over, where somebody listens. */
  report(event: HostEvent): void
  /** A fresh token of the channel for this page, before its session ends (decision 0024); nothing where the host gives none in time. */
  freshToken(): Promise<string | undefined>
  /** Whether the citizen agreed, in the host's own box, that the page uses this now (§8.1.3-d). True where the host has no box, or says nothing in two seconds: the phone asks all the same. A box that is left alone for a minute is a no. */
  mayUse(device: Device): Promise<boolean>
  /** Where the phone is, by the host or by the phone itself; nothing where the citizen says no, or nobody knows. Ask `mayUse` before. */
  position(): Promise<Coordinates | undefined>
  /** Keeps a PNG under this name. Rejects with NotSupported where a web-view keeps none: show the picture, to be pressed long. */
  savePicture(name: string, picture: Blob): Promise<void>
  /** Takes out of the host's menu what passes the page on. Where there is no such menu nothing is lost: the address opens nothing for others. */
  hideShare(): void
  /** How tall the page is, for a frame that grows with it. */
  reportHeight(heightPx: number): void
  /** Whether the host or its text size suggests 适老模式. Only a suggestion: the citizen's own choice wins. */
  elderlyHint(): boolean
  /** Text size the citizen chose in the host, 1 is ordinary. */
  fontScale(): number
  /** What of it the host does by itself to all text, ours too; a step of our own comes on top only as far as it is more. */
  textZoom(): number
}

/** What a host without `ability` answers to whoever asks all the same. */
export const lacks = (kind: HostKind, ability: Ability) => () => Promise.reject(new NotSupported(kind, ability))

/** Something asked of a host that its `can` denies. */
export class NotSupported extends Error {
  constructor(
    readonly kind: HostKind,
    readonly ability: Ability,
  ) {
    super(`${kind} has no ${ability}`)
    this.name = 'NotSupported'
  }
}
