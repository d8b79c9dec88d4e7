/** Why a zone stands first (decision 53); the place itself is not printed beside it, because it is the holder's. */
export const reasonWords = { insured: '参保地', location: '当前位置', issuing: '发卡地' } as const
export type ZoneReason = keyof typeof reasonWords
