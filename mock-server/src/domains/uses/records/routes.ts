import { openServices } from '@one-card/platform-api'
import { handle, type Handler } from '../../../handler.ts'
import type { RecordsService } from './service.ts'

export function recordRoutes(records: RecordsService): Handler[] {
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
  ]
}
