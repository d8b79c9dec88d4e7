import { refuse } from '../../../refusal.ts'
import type { Session } from '../../entry/sessions/index.ts'
import type { Tokens } from '../../entry/tokens/index.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { BookingPlace, LocalZone, LocalZonesRepository } from './repository.ts'

export interface LocalZones {
  /**
   * The one zone of a session: what its derived token opens (decision 0050), else where its citizen is insured, else the first.
   * Refuses with ENTRY_MISSING where this platform does not provide it.
   */
  zoneOf(session: Session): Promise<LocalZone>
  listPlaces(regionCode: string): Promise<BookingPlace[]>
  findPlace(regionCode: string, id: string): Promise<BookingPlace | undefined>
}

export function localZonesService(
  repository: LocalZonesRepository,
  { holders, tokens }: { holders: Holders; tokens: Pick<Tokens, 'zoneVisitOf'> },
): LocalZones {
  return {
    listPlaces: repository.listPlaces,
    findPlace: repository.findPlace,
    async zoneOf({ id, holderId }) {
      const zones = await repository.list()
      const { regionCode } = (await tokens.zoneVisitOf(id)) ?? {}
      if (regionCode !== undefined)
        return zones.find((zone) => zone.regionCode === regionCode) ?? refuse('ENTRY_MISSING')
      const { insuredRegion } = await holders.get(holderId)
      return zones.find((zone) => zone.regionCode === insuredRegion) ?? zones[0] ?? refuse('ENTRY_MISSING')
    },
  }
}
