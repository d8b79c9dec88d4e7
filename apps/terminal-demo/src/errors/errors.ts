import type { Masked } from '@one-card/masking'

/** A field of a record as a clerk may see it. */
export interface ErrorLine {
  label: string
  value?: string
  masked?: Masked
  maskedKind?: 'name' | 'idNo' | 'bankCard'
}

/** A record that the platform could not store, on the screen of who sent it. */
export interface RecordError {
  errorNo: string
  /** Which table it belongs to, in words. */
  kind: string
  /** What is wrong with it. */
  label: string
  reason: string
  /** What stands in that field; a personal one is not shown, and typed anew. */
  value: string
  /** The table has no such field: it is left out. */
  isForeign: boolean
  at: string
  keptUntil: string
  lines: ErrorLine[]
}

export interface ErrorsView {
  errors: RecordError[]
  /** What became of the last that was sent again. */
  said?: string
}

/** The servers of three systems, as one page asks them. A rejection's message is in desk words and fit to show. */
export interface ErrorsServer {
  view(): Promise<ErrorsView>
  /** A record of each system with something wrong, sent in its name. */
  sendSamples(): Promise<ErrorsView>
  /** Sends it again with this in the field that was wrong. */
  mend(errorNo: string, value: string): Promise<ErrorsView>
}

export function errorsServer(answerOf: <T>(path: string, params?: object) => Promise<T>): ErrorsServer {
  return {
    view: () => answerOf('errors'),
    sendSamples: () => answerOf('errors/samples', {}),
    mend: (errorNo, value) => answerOf('errors/mend', { errorNo, value }),
  }
}
