import { beijingTime } from '@one-card/envelope'
import { openServices, pageServices } from '@one-card/platform-api'
import { yuanOf } from '../../../amount.ts'
import { handle, type Handler } from '../../../handler.ts'
import { placeOf, type LocalZones } from '../local-zones/index.ts'
import type { BookingsService } from './service.ts'

export function bookingRoutes(
  bookings: BookingsService,
  { zoneOf, listPlaces }: Pick<LocalZones, 'zoneOf' | 'listPlaces'>,
): Handler[] {
  return [
    handle(pageServices['bookings/places'], async (_params, { session }) => {
      const { regionCode } = await zoneOf(session)
      return { places: (await listPlaces(regionCode)).map(placeOf) }
    }),

    handle(pageServices['bookings/slots'], async ({ placeId }, { session }) => {
      const { place, days, closed } = await bookings.slots(session, placeId)
      return {
        ...placeOf(place),
        address: place.address,
        rules: place.rules,
        price: yuanOf(place.priceFen),
        days,
        closed,
      }
    }),

    handle(pageServices['bookings/book'], ({ slotId, people }, { session }) =>
      bookings.book(session, slotId, Number(people)),
    ),

    handle(pageServices['bookings/list'], async (_params, { session }) => ({ bookings: await bookings.list(session) })),

    handle(pageServices['bookings/cancel'], async ({ bookingNo }, { session }) => {
      await bookings.cancel(session, bookingNo)
      return { state: 'cancelled' as const }
    }),

    handle(openServices['booking/admit'], async ({ code }, { channel }) => {
      const { admittedAt, ...shown } = await bookings.admit(channel, code)
      return { ...shown, admittedAt: beijingTime(admittedAt) }
    }),
  ]
}
