import { openServices } from '@one-card/platform-api'
import { handle, type Handler } from '../../../handler.ts'
import type { missingRecords } from './missing.ts'
import type { RecordsService } from './service.ts'
import type { wiresOfRecords } from './wires.ts'

export function recordRoutes(
  { storeReports }: RecordsService,
  { keysOfDay }: ReturnType<typeof wiresOfRecords>,
  missingOf: ReturnType<typeof missingRecords>,
): Handler[] {
  return [
    handle(openServices['records/credential'], ({ record }, { channel }) =>
      storeReports('credential', record, channel),
    ),
    handle(openServices['records/payment'], ({ record }, { channel }) => storeReports('payment', record, channel)),
    handle(openServices['records/tally'], ({ kind, day, after }, { channel }) =>
      keysOfDay(kind, day, channel.sharesFor ?? channel.channelNo, after),
    ),
    handle(openServices['records/missing'], (_params, { channel }) => missingOf(channel.channelNo)),
    handle(openServices['records/benefit'], ({ record }, { channel }) => storeReports('benefit', record, channel)),
  ]
}
