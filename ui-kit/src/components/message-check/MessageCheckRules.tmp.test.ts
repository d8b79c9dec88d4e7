import { expect, it } from 'vitest'
import { checkMessage } from './check-message.ts'
import { ordinary } from './ordinary.sample.ts'
import { scams } from './scams.sample.ts'
it('x', () => {
  for (const s of scams) { const r = checkMessage(s, 'localhost'); if (r.verdict !== 'scam') console.log('MISS', r.verdict, s, r.reasons) }
  for (const [s, v] of ordinary) { const r = checkMessage(s, 'localhost'); if (r.verdict !== v) console.log('FALSE', r.verdict, v, s, r.reasons) }
})
