import { Type } from 'typebox'
import { dateTime, oneOf } from './fields.ts'
import type { Service } from './service.ts'

/**
 * 告诉客服: what a page did whose number a citizen reads out, the newest first, and what became of each step; nothing of whom it
 * was about. Of a page that nobody could be let into the number is its msgCode. Refuses with CASE_UNKNOWN.
 */
export const findCase = {
  name: 'case/find',
  audience: 'open',
  title: '按编号查询页面步骤',
  clause: '§8.4',
  params: Type.Object({ caseNo: Type.String({ pattern: '^[0-9A-Z]{6}$' }) }),
  result: Type.Object({
    steps: Type.Array(
      Type.Object({
        /** Absent of a page that nobody could be let into. */
        at: Type.Optional(dateTime()),
        step: Type.String(),
        succeeded: oneOf('0', '1'),
        /** In desk words. */
        outcome: Type.String(),
      }),
    ),
  }),
} as const satisfies Service
