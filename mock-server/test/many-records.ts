import { ne, sql } from 'drizzle-orm'
import type { Database } from '../src/db/open.ts'
import { share } from '../src/domains/uses/sharing/schema.ts'

const atOnce = 50_000

/** What a desk would have reported, one a minute; one in fifty is the holder's. Sealed columns are never opened by a list. */
export async function fillRecords(db: Database, holderId: string, count: number): Promise<void> {
  for (let first = 0; first < count; first += atOnce) {
    const last = Math.min(first + atOnce, count) - 1
    await db.execute(sql`
      INSERT INTO use_record (id, kind, holder_id, channel_no, serial_no, region_code, used_at, state, scene_code, scene_detail,
        sealed_id_no, sealed_name, report_index, credential_type, institution_name, handled_time)
      SELECT lpad(to_hex(n), 32, '0'), 'credential', CASE WHEN n % 50 = 0 THEN ${holderId} ELSE 'somebody' || n % 9973 END,
        '010900000001', 'B' || n, '320500', timestamptz '2024-12-01' + n * interval '1 minute', 'succeeded', '01', '居住证办理',
        'sealed', 'sealed', md5(n::text), '02', '示例服务大厅' || n % 40, timestamptz '2024-12-01' + n * interval '1 minute'
      FROM generate_series(${first}::int, ${last}::int) AS n`)
  }
  // As the embedded database does each minute, and a server by itself.
  await db.execute(sql`VACUUM ANALYZE use_record`)
}

/** Records that are not with the parent platform. */
export const countUnsent = (db: Database): Promise<number> => db.$count(share, ne(share.state, 'sent'))
