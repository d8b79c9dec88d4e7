import type { Database } from '../../../db/open.ts'
import { refuse } from '../../../refusal.ts'
import type { Session } from '../../entry/sessions/index.ts'
import type { Tokens, ZoneVisit } from '../../entry/tokens/index.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { BookingPlace, LocalService, LocalZone, LocalZonesRepository } from './repository.ts'

/** The zone of a session, and what its derived token brought along. */
export interface Visited extends Partial<Pick<ZoneVisit, 'tokenHash' | 'nationalToken'>> {
  zone: LocalZone
}

export interface NewZone extends Pick<LocalZone, 'regionCode' | 'name' | 'drawing' | 'provider'> {
  slogan?: string | undefined
  accent?: LocalZone['accent'] | undefined
  hotline?: string | undefined
}

export interface LocalZones {
  /**
   * The one zone of a session: what its derived token opens (decision 0050), else where its citizen is insured, else the first.
   * Refuses with ENTRY_MISSING where this platform does not provide it.
   */
  visitOf(session: Session): Promise<Visited>
  /** `visitOf`, for whom the zone alone matters. */
  zoneOf(session: Session): Promise<LocalZone>
  find(regionCode: string): Promise<LocalZone | undefined>
  /** What is not told of a zone is as most have it. */
  register(told: NewZone, within: Database): Promise<void>
  withdraw(regionCode: string, within: Database): Promise<void>
  listPlaces(regionCode: string): Promise<BookingPlace[]>
  findPlace(regionCode: string, id: string): Promise<BookingPlace | undefined>
  findService(regionCode: string, id: string): Promise<LocalService | undefined>
  /** For 热门推荐, of who agreed to it; of all others nothing is kept. */
  countUse(session: Session, serviceId: string, act: 'opened' | 'applied'): Promise<void>
}

export function localZonesService(
  repository: LocalZonesRepository,
  {
    holders,
    tokens,
    countUse,
  }: { holders: Holders; tokens: Pick<Tokens, 'zoneVisitOf'>; countUse: LocalZones['countUse'] },
): LocalZones {
  async function visitOf({ id, holderId }: Session): Promise<Visited> {
    const [zones, { regionCode, ...visit } = {}] = await Promise.all([repository.list(), tokens.zoneVisitOf(id)])
    const zoneIn = (region: string) => zones.find((zone) => zone.regionCode === region)
    const zone =
      regionCode !== undefined ? zoneIn(regionCode) : (zoneIn((await holders.get(holderId)).insuredRegion) ?? zones[0])
    return { ...visit, zone: zone ?? refuse('ENTRY_MISSING') }
  }

  return {
    find: repository.find,
    register: ({ slogan = '一卡通服务专区', accent = 'water', hotline = '12333', ...zone }, within) =>
      repository.register({ ...zone, slogan, accent, hotline }, within),
    withdraw: repository.withdraw,
    listPlaces: repository.listPlaces,
    findPlace: repository.findPlace,
    findService: repository.findService,
    countUse,
    visitOf,
    zoneOf: async (session) => (await visitOf(session)).zone,
  }
}
