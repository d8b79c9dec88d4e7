/** Kinds of §8.4: 业务办理成功, 非业务类异常, 业务类异常. */
export type PromptKind = 'success' | 'fault' | 'business'

/** What the holder can do next; pages turn it into a button. Never `none` for a fault or a business refusal (§8.4-a). */
export type NextStep = 'reload' | 'back-to-channel' | 'renew-code' | 'raise-level' | 'call-12333' | 'none'

/** `text` is empty where the title says all; `action` stands only where a step has its own verb. */
export interface HolderWords {
  title: string
  text: string
  next: NextStep
  action?: string
}

/** One msgCode or outcome, NOUN_REASON, with the words of its three audiences. */
export interface PromptEntry {
  /** Maintenance codes and msgCode are one six-digit space (decision 0121); no code is used twice. */
  code: string
  /** A fault passes or is mended by maintenance; a business refusal needs something of the person in front of the screen. */
  kind: PromptKind
  /**
   * §8.4-a, to the citizen: what happened in few words, then what to do. 您, no codes, no digits, no Latin letters, no terms of
   * ours; a title fits one line of the elderly mode (14 characters), a text one line of the standard mode (19).
   */
  holder: HolderWords
  /** §8.4-b, to the clerk: a success says what to do next; of a fault and a business refusal here stands the cause, `deskPrompt` says the rest. */
  desk: string
  /** §8.4-c, to maintenance and to the systems that call us (`msg`, decision 0121): direct and exact; the code is appended. */
  maintenance: string
}

export type Area = Record<string, PromptEntry>
