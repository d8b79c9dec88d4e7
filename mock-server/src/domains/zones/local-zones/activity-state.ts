import { beijingTime } from '@one-card/envelope'

/** Days are Beijing's; both ends belong to it. */
export function activityState(
  { beginsOn, endsOn }: { beginsOn: string; endsOn: string },
  at: Date,
): 'coming' | 'on' | 'over' {
  const today = beijingTime(at).slice(0, 10)
  if (today < beginsOn) return 'coming'
  return today > endsOn ? 'over' : 'on'
}

const dayOf = (date: string) => {
  const [, month, day] = date.split('-').map(Number)
  return `${month}月${day}日`
}

/** 12月1日—12月31日. */
export const termWords = ({ beginsOn, endsOn }: { beginsOn: string; endsOn: string }) =>
  `${dayOf(beginsOn)}—${dayOf(endsOn)}`
