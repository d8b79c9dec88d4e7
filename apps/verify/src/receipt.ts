import type { Masked } from '@one-card/masking'

/** What anybody may know of a receipt; its payer masked. */
export type Receipt =
  | { valid: false }
  | {
      valid: true
      receiptNo: string
      orderNo: string
      payee: string
      subject: string
      amount: string
      paidAt: string
      payerName: Masked
      state: string
      refundedAmount: string
    }

/** Undefined: the platform was not reached. An address that names no receipt is that of none. */
export async function findReceipt(search: string, fetch: typeof window.fetch): Promise<Receipt | undefined> {
  const asked = new URLSearchParams(search)
  const query = new URLSearchParams({ no: asked.get('no') ?? '', sign: asked.get('sign') ?? '' })
  try {
    const answer = await fetch(`/verify/receipt?${query}`)
    if (answer.status === 400) return { valid: false }
    return answer.ok ? ((await answer.json()) as Receipt) : undefined
  } catch {
    return undefined
  }
}
