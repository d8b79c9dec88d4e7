/** `none`: the holder has no electronic card yet. */
export type CardState = 'normal' | 'suspended' | 'lost' | 'cancelled' | 'none'

export const cardStateWords: Record<Exclude<CardState, 'normal'>, string> = {
  suspended: '临时挂失',
  lost: '已挂失',
  cancelled: '已注销',
  none: '尚未领取',
}

/** What cannot be used stands out; what is over recedes. */
export const cardStateTones: Record<Exclude<CardState, 'normal'>, 'warm' | 'err' | 'gray'> = {
  suspended: 'warm',
  lost: 'err',
  cancelled: 'gray',
  none: 'warm',
}
