/** §5.3.4.2-b: what zones may be ordered by, in this order. */
export const reasonWords = { insured: '参保地', location: '当前位置', issuing: '发卡地' } as const
export type ZoneReason = keyof typeof reasonWords
