import { beijingTime } from '@one-card/envelope'
import { openServices, pageServices } from '@one-card/platform-api'
import { credentialTypes, labelOf } from '@one-card/records'
import { handle, type Handler } from '../../../handler.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { RecordsRepository } from './repository.ts'
import { sceneText } from './scene.ts'
import type { RecordsService } from './service.ts'

const pageSize = 20

export function recordRoutes(records: RecordsService, repository: RecordsRepository): Handler[] {
  return [
    handle(openServices['records/credential'], async ({ record }, { channel }) => {
      const reports = Array.isArray(record) ? record : [record]
      const rejected = []
      // One after another, so that two reports of one use in a batch meet each other.
      for (const [index, report] of reports.entries()) {
        const problem = await records.storeReport(report, channel)
        if (problem) rejected.push({ index: String(index), ...problem })
      }
      return { accepted: String(reports.length - rejected.length), rejected }
    }),

    handle(pageServices['records/list'], async ({ before }, { session }) => {
      const rows = await repository.list(
        session.holderId,
        pageSize + 1,
        before === undefined ? undefined : readCursor(before),
      )
      const shown = rows.slice(0, pageSize)
      return {
        records: shown.map((row) => ({
          recordId: row.id,
          credentialType: row.credentialType,
          credentialTypeLabel: labelOf(credentialTypes, row.credentialType) ?? row.credentialType,
          scene: sceneText(row),
          sceneCode: row.sceneCode,
          place: row.institutionName,
          authTime: beijingTime(row.usedAt),
          state: row.state,
        })),
        ...(rows.length > pageSize && { next: writeCursor({ ...shown.at(-1)!, at: shown.at(-1)!.usedAt }) }),
      }
    }),
  ]
}
