/** What the program shows over the page, and asks whoever holds the phone. */
export interface HostSheet {
  title: string
  text: string
  /** Asks for a text, such as that of a code. */
  asks?: boolean
  /** With the text, or nothing where they turned back. */
  done(text?: string): void
}

/** One word between page and program, for the ledger. */
export interface Noted {
  name: string
  /** What the page handed over, or what it was answered. */
  about: string
  ok: boolean
}

/** What the simulated programs do with the phone that shows them. */
export interface Phone {
  note(noted: Noted): void
  show(sheet: HostSheet): void
  setTitle(title: string): void
  dial(number: string): void
  leave(): void
  /** 1 is ordinary. */
  textScale: number
}
