import { pageServices, type PageServices, type Result } from '@one-card/platform-api'
import { handle, type Handler } from '../../../handler.ts'
import { refuse } from '../../../refusal.ts'
import type { Tokens } from '../../entry/tokens/index.ts'
import type { Holders } from '../../people/holders/index.ts'
import { activityState, termWords } from './activity-state.ts'
import { findAnswers } from './answers.ts'
import { localCodes, type CodeNeighbours } from './codes.ts'
import { placeOf } from './place.ts'
import { recommended } from './recommendations/rank.ts'
import type { RecommendationsRepository } from './recommendations/repository.ts'
import type { LocalService, LocalZone, LocalZonesRepository } from './repository.ts'
import type { LocalZones } from './service.ts'

export interface LocalNeighbours extends CodeNeighbours {
  holders: Holders
  tokens: Pick<Tokens, 'zoneVisitOf'>
}

type Icon = Result<PageServices['local-zone/guide']>['icon']

/** What the home shows of each section, of the bookable, of guides and activities. */
const shown = { services: 8, hot: 4, places: 2, guides: 3, activities: 2 }

const headOf = ({ codes: _codes, place: _place, ...head }: LocalZone) => head
const entryOf = ({ id, title, note, icon }: LocalService) => ({ serviceId: id, title, note, icon: icon as Icon })

export function localZoneRoutes(
  zones: LocalZones,
  repository: LocalZonesRepository,
  {
    holders,
    recommendations,
    ...neighbours
  }: LocalNeighbours & { recommendations: Pick<RecommendationsRepository, 'choiceOf' | 'usesOf'> },
  now: () => Date,
): Handler[] {
  const showCode = localCodes(neighbours, now)
  const startOf = (services: LocalService[], section: LocalService['section']) => {
    const all = services.filter((service) => service.section === section)
    return { total: String(all.length), services: all.slice(0, shown.services).map(entryOf) }
  }

  return [
    handle(pageServices['local-zone/home'], async (_params, { session }) => {
      const { zone, nationalToken } = await zones.visitOf(session)
      const [choice, uses, services, activities, places, { insuredRegion }] = await Promise.all([
        recommendations.choiceOf(session.holderId),
        recommendations.usesOf(session.holderId),
        repository.listServices(zone.regionCode),
        repository.listActivities(zone.regionCode),
        repository.listPlaces(zone.regionCode),
        holders.get(session.holderId),
      ])
      const hot = choice.shown ? recommended(services, uses, insuredRegion === zone.regionCode) : []
      return {
        ...headOf(zone),
        carrier: session.channel.name,
        cardOrigin: nationalToken === undefined ? '' : (neighbours.national?.url ?? ''),
        codes: zone.codes.map(({ kind, word }) => ({ kind, word })),
        hot: hot.slice(0, shown.hot).map(({ service, why }) => ({ ...entryOf(service), why })),
        work: startOf(services, 'work'),
        life: startOf(services, 'life'),
        places: places.slice(0, shown.places).map(placeOf),
        guides: services
          .filter(({ section }) => section === 'work')
          .slice(0, shown.guides)
          .map(({ id, title }) => ({ serviceId: id, title: `怎样办理${title}` })),
        activities: activities
          .filter((activity) => activityState(activity, now()) !== 'over')
          .slice(0, shown.activities)
          .map((activity) => ({ activityId: activity.id, title: activity.title, term: termWords(activity) })),
      }
    }),

    handle(pageServices['local-zone/foot'], async (_params, { session }) => {
      const { provider } = await zones.zoneOf(session)
      return { provider, carrier: session.channel.name }
    }),

    handle(pageServices['local-zone/services'], async (_params, { session }) => {
      const { regionCode } = await zones.zoneOf(session)
      const services = await repository.listServices(regionCode)
      return { services: services.map((service) => ({ ...entryOf(service), section: service.section })) }
    }),

    handle(pageServices['local-zone/guide'], async ({ serviceId }, { session }) => {
      const { regionCode } = await zones.zoneOf(session)
      const service = (await repository.findService(regionCode, serviceId)) ?? refuse('ENTRY_MISSING')
      await zones.countUse(session, serviceId, 'opened')
      const { steps, materials, offices, term, fee, bookingPlace, form } = service
      return {
        ...entryOf(service),
        steps,
        materials,
        offices,
        term,
        fee,
        ...(bookingPlace !== null && { placeId: bookingPlace }),
        applicable: form === null ? ('0' as const) : ('1' as const),
      }
    }),

    handle(pageServices['local-zone/activity'], async ({ activityId }, { session }) => {
      const { regionCode } = await zones.zoneOf(session)
      const activity = (await repository.findActivity(regionCode, activityId)) ?? refuse('ENTRY_MISSING')
      const { title, text, rules } = activity
      return { title, text, rules, term: termWords(activity), state: activityState(activity, now()) }
    }),

    handle(pageServices['local-zone/answer'], async ({ text }, { session }) => {
      const { regionCode } = await zones.zoneOf(session)
      const answers = findAnswers(await repository.listServices(regionCode), text)
      return {
        answers: answers.map(({ id, title, steps, materials }) => ({
          serviceId: id,
          title,
          text: `${steps[0]}。${materials.length > 0 ? `请准备：${materials.join('、')}。` : ''}`,
        })),
      }
    }),

    handle(pageServices['local-zone/code'], async ({ kind }, { session }) => {
      const { code, expiresAt } = await showCode(session, await zones.visitOf(session), kind)
      return { code, expiresAtMs: String(expiresAt.getTime()) }
    }),
  ]
}
