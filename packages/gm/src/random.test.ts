import { describe, expect, it } from 'vitest'
import { shipped } from './every-engine.ts'

describe.each(Object.entries(shipped))('random bytes of %s', (_, { randomBytes, toHex }) => {
  it('have the length asked for, and bytes of their own', () => {
    for (const length of [0, 1, 16, 4096, 5000]) {
      const bytes = randomBytes(length)
      expect(bytes).toHaveLength(length)
      expect(bytes.buffer.byteLength).toBe(length)
    }
  })

  it('never come twice, and never as zeros', () => {
    const seen = new Set(Array.from({ length: 2000 }, () => toHex(randomBytes(16))))
    expect(seen.size).toBe(2000)
    expect(seen).not.toContain('0'.repeat(32))
  })
})
