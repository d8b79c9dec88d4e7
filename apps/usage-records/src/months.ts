interface Dated {
  recordId: string
  at: string
}

/** One month of the list: `name` within its year (3月), `title` with it (2026年3月). */
export interface Month<R extends Dated = Dated> {
  key: string
  name: string
  title: string
  records: R[]
}

/** Records newest first, as the platform sends them, under their months. */
export function byMonth<R extends Dated>(records: readonly R[]): Month<R>[] {
  const months: Month<R>[] = []
  for (const record of records) {
    const key = record.at.slice(0, 7)
    const last = months[months.length - 1]
    if (last?.key === key) last.records.push(record)
    else months.push({ key, ...namesOf(key), records: [record] })
  }
  return months
}

function namesOf(key: string): { name: string; title: string } {
  const name = `${Number(key.slice(5))}月`
  return { name, title: `${key.slice(0, 4)}年${name}` }
}

/** A newly read first page laid over what is held. Without a record in common everything older is read again when asked for. */
export function refreshed<R extends Dated>(
  held: readonly R[],
  fresh: readonly R[],
): { records: R[]; overlap: boolean } {
  const known = new Set(fresh.map(({ recordId }) => recordId))
  const overlap = held.some(({ recordId }) => known.has(recordId))
  const older = overlap ? held.filter(({ recordId }) => !known.has(recordId)) : []
  return { records: [...fresh, ...older], overlap }
}

/** What a year-crossing button calls a month: 查看2月的记录, 查看2025年12月的记录. */
export function nameSeenFrom(month: Month, shown: Month): string {
  return month.key.slice(0, 4) === shown.key.slice(0, 4) ? month.name : month.title
}
