/** One line of the table. A check that needs what another one could not find out is skipped. */
export interface Check {
  check: string
  result: 'passed' | 'failed' | 'skipped'
  cause?: string
  cure?: string
}

export const passed = (check: string): Check => ({ check, result: 'passed' })
export const skipped = (check: string): Check => ({ check, result: 'skipped' })
export const failed = (check: string, cause: string, cure: string): Check => ({ check, result: 'failed', cause, cure })

/** What an error of the SDK says; anything else is a mistake of this program. */
export function failedBy(check: string, error: unknown): Check {
  const { cause, cure } = error as { cause?: unknown; cure?: unknown }
  if (typeof cause !== 'string' || typeof cure !== 'string') throw error
  return failed(check, cause, cure)
}
