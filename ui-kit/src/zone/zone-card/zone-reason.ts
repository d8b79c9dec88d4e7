/** §5.3.4.2-b: what zones may be ordered by, in this order; before all of them what the holder chose. */
export const reasonWords = { insured: '参保地', location: '当前位置', issuing: '发卡地', pinned: '常用地区' } as const
export type ZoneReason = keyof typeof reasonWords
