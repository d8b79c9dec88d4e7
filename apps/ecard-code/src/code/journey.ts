import type { CodeFace } from './code-face.ts'
import type { Reading } from './reading/useReading.ts'

/** The pages of this app, all at one address: a "back" from any of them leaves it, and nothing read twice is shown again. */
type Step = 'code' | 'verified' | 'stopped'

/** Which page stands: what a desk has read is told first, then that the platform gives no code, else the code. */
export function stepOf({ verified, face }: { verified: Reading | undefined; face: CodeFace }): Step {
  if (verified !== undefined) return 'verified'
  return face === 'stopped' ? 'stopped' : 'code'
}
