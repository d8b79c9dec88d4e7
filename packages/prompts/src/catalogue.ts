/** Kinds of §8.4: 业务办理成功, 非业务类异常, 业务类异常. */
export type PromptKind = 'success' | 'fault' | 'business'

/** What the holder can do next; pages turn it into a button. Required for every fault and business prompt (§8.4-a). */
export type NextStep = 'reload' | 'back-to-channel' | 'renew-code' | 'call-12333' | 'none'

export interface Prompt {
  code: string
  kind: PromptKind
  holder: { title: string; text: string; next: NextStep }
  desk: string
  maintenance: string
}
