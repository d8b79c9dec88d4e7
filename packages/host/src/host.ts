/** The program that shows our page. */
export type HostKind = 'app' | 'mini-program' | 'official-account' | 'frame' | 'browser'

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

/** What only some hosts can do. Ask `can` before offering it to a citizen. */
export type Ability = 'back' | 'scan' | 'pay'

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
  /** Whether the host or its text size suggests 适老模式. Only a suggestion: the citizen's own choice wins. */
  elderlyHint(): boolean
  /** Text size the citizen chose in the host, 1 is ordinary. */
  fontScale(): number
  /** What of it the host does by itself to all text, ours too; a step of our own comes on top only as far as it is more. */
  textZoom(): number
}

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
