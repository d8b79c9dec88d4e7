import { pageServices } from '@one-card/platform-api'
import { handle, type Handler } from '../../../../handler.ts'
import { refuse } from '../../../../refusal.ts'
import { metresBetween, positionOf } from '../../regions/index.ts'
import { placeOf } from '../place.ts'
import type { LocalZonesRepository } from '../repository.ts'
import type { LocalZones } from '../service.ts'
import type { Choice, RecommendationsRepository } from './repository.ts'

const mostNear = 2
/** Further away nothing is near. */
const farthestMetres = 50_000

const flag = (is: boolean) => (is ? '1' : '0')
const toldOf = ({ shown, counted }: Choice) => ({ shown: flag(shown), counted: flag(counted) }) as const

/** §5.3.4.3 热门推荐 as its citizen decides (decision 0066). */
export function recommendationRoutes(
  { zoneOf }: Pick<LocalZones, 'zoneOf'>,
  { listServices }: Pick<LocalZonesRepository, 'listServices'>,
  recommendations: RecommendationsRepository,
  now: () => Date,
): Handler[] {
  return [
    handle(pageServices['recommendations/get'], async (_params, { session }) => {
      const { regionCode } = await zoneOf(session)
      const [choice, services, uses] = await Promise.all([
        recommendations.choiceOf(session.holderId),
        listServices(regionCode),
        recommendations.usesOf(session.holderId),
      ])
      return {
        ...toldOf(choice),
        uses: services.flatMap(({ id, title }) =>
          uses
            .filter(({ serviceId }) => serviceId === id)
            .map(({ opened, applied }) => ({
              serviceId: id,
              title,
              opened: String(opened),
              applied: String(applied),
            })),
        ),
      }
    }),

    handle(pageServices['recommendations/decide'], async ({ shown, counted }, { session }) =>
      toldOf(
        await recommendations.decide(
          session.holderId,
          {
            ...(shown !== undefined && { shown: shown === '1' }),
            ...(counted !== undefined && { counted: counted === '1' }),
          },
          now(),
        ),
      ),
    ),

    handle(pageServices['recommendations/near'], async (told, { session }) => {
      const here = positionOf(told) ?? refuse('FORMAT_INVALID', 'longitude')
      const { regionCode } = await zoneOf(session)
      const places = await recommendations.listPlacesOnMap(regionCode)
      return {
        places: places
          .map((place) => ({
            place,
            metres: metresBetween(here, { longitude: place.longitude!, latitude: place.latitude! }),
          }))
          .filter(({ metres }) => metres <= farthestMetres)
          .sort((one, other) => one.metres - other.metres)
          .slice(0, mostNear)
          .map(({ place, metres }) => ({ ...placeOf(place), distance: String(Math.round(metres)) })),
      }
    }),
  ]
}
