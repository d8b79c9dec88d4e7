import { Type } from 'typebox'
import { bookingPlace } from './booking.ts'
import { oneOf, position } from './fields.ts'
import type { Service } from './service.ts'

const onOff = () => oneOf('0', '1')
const choice = () => ({
  /** Whether the home recommends anything. */
  shown: onOff(),
  /** Whether the citizen agreed that what they open and apply for is counted (decision 0066). */
  counted: onOff(),
})

/** §5.3.4.3 热门推荐: what the citizen decided, and what is counted of them. */
export const getRecommendations = {
  name: 'recommendations/get',
  audience: 'page',
  page: 'local-zone',
  title: '推荐设置',
  clause: '§5.3.4.3',
  params: Type.Object({}),
  result: Type.Object({
    ...choice(),
    uses: Type.Array(
      Type.Object({ serviceId: Type.String(), title: Type.String(), opened: Type.String(), applied: Type.String() }),
    ),
  }),
} as const satisfies Service

/** What is left out stays. Withdrawn or switched off, what was counted is deleted with it. */
export const decideRecommendations = {
  name: 'recommendations/decide',
  audience: 'page',
  page: 'local-zone',
  title: '更改推荐设置',
  clause: '§5.3.4.3',
  params: Type.Partial(Type.Object(choice())),
  result: Type.Object(choice()),
} as const satisfies Service

/** What is near a position the citizen has agreed to tell, the nearest first; the position is kept nowhere. */
export const nearRecommendations = {
  name: 'recommendations/near',
  audience: 'page',
  page: 'local-zone',
  title: '附近推荐',
  clause: '§5.3.4.3',
  params: Type.Required(Type.Object(position())),
  result: Type.Object({
    places: Type.Array(
      Type.Object({
        ...bookingPlace(),
        /** Metres. */
        distance: Type.String(),
      }),
    ),
  }),
} as const satisfies Service
