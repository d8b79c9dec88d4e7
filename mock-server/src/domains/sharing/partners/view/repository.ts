import { sql } from 'drizzle-orm'
import type { Database, Role } from '../../../../db/open.ts'
import type { ShareApplication } from '../repository.ts'
import { itemOf } from '../service.ts'

/** Columns of `use_record` by the keys of Annex C; any other key stands in `details`. */
const columns: Record<string, string> = {
  accessNo: 'channel_no',
  serialNo: 'serial_no',
  regionCode: 'region_code',
  scene: 'scene_code',
  coordinateSystem: 'coordinate_system',
  longitude: 'longitude',
  latitude: 'latitude',
  credentialType: 'credential_type',
  institutionName: 'institution_name',
  institutionAddress: 'institution_address',
  institutionClass: 'institution_class',
  source: 'source',
  creditCode: 'credit_code',
  state: 'state',
  outcome: 'state',
  handledTime: 'handled_time',
  authTime: 'used_at',
  paidTime: 'used_at',
  issuedTime: 'used_at',
}
/** Sealed with a key that no database holds. */
const sealed = new Set(['idNo', 'payerIdNo', 'name', 'payerName', 'bankAccount'])

const expression = (field: string): string => {
  if (field === 'amount') return `(r.amount_fen / 100.0)::numeric(18, 2)::text`
  const column = columns[field]
  return column === undefined ? `r.details->>'${field}'` : `r.${column}::text`
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/**
 * Database mode (§5.4.1.2): a view over a function, for a view alone could not write down who looked. Each query leaves a footprint
 * for each holder whose records it reads, and reads nothing where it cannot; coded fields come as codes. Field names are keys of
 * Annex C, held against its tables when they were applied for.
 */
export async function createView(db: Database, role: Role, application: ShareApplication) {
  const { applicationNo, channelNo, institution, kind, fields } = application
  const shared = fields.filter((field) => !sealed.has(field))
  const [view, reading, reader] = [`shared_${applicationNo}`, `read_shared_${applicationNo}`, `partner_${channelNo}`]
  const item = quoted(itemOf[kind])
  const live = `SELECT DISTINCT ON (g.holder_id) g.holder_id, g.purpose FROM ${role}.query_grant g
    WHERE g.channel_no = ${quoted(channelNo)} AND g.state = 'granted' AND g.period <> 'once' AND g.items @> ARRAY[${item}]
      AND (g.valid_until IS NULL OR g.valid_until > now()) ORDER BY g.holder_id, g.grant_no`
  const statements = [
    `DO $do$ BEGIN CREATE ROLE ${reader} NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $do$`,
    `DROP VIEW IF EXISTS ${role}.${view}`,
    `DROP FUNCTION IF EXISTS ${role}.${reading}()`,
    `CREATE FUNCTION ${role}.${reading}() RETURNS TABLE (${shared.map((field) => `"${field}" text`).join(', ')})
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${role}, pg_temp AS $read$
    #variable_conflict use_column
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM ${role}.share_application a WHERE a.application_no = ${quoted(applicationNo)}
        AND a.state = 'approved' AND a.valid_until > now()) THEN RETURN; END IF;
      INSERT INTO ${role}.disclosure (id, holder_id, channel_no, institution, way, reason, fields, outcome, at)
        SELECT replace(gen_random_uuid()::text, '-', ''), l.holder_id, ${quoted(channelNo)}, ${quoted(institution)}, 'query',
          l.purpose, ARRAY[${item}], 'seen', now()
        FROM (${live}) l WHERE EXISTS (SELECT 1 FROM ${role}.use_record r WHERE r.holder_id = l.holder_id AND r.kind = '${kind}');
      RETURN QUERY SELECT ${shared.map(expression).join(', ')} FROM ${role}.use_record r
        JOIN (${live}) l ON l.holder_id = r.holder_id WHERE r.kind = '${kind}';
    END $read$`,
    `REVOKE ALL ON FUNCTION ${role}.${reading}() FROM PUBLIC`,
    `CREATE VIEW ${role}.${view} AS SELECT * FROM ${role}.${reading}()`,
    `GRANT USAGE ON SCHEMA ${role} TO ${reader}`,
    `GRANT EXECUTE ON FUNCTION ${role}.${reading}() TO ${reader}`,
    `GRANT SELECT ON ${role}.${view} TO ${reader}`,
  ]
  await db.transaction(async (transaction) => {
    for (const statement of statements) await transaction.execute(sql.raw(statement))
  })
  return { view: `${role}.${view}`, reader, fields: shared, left: fields.filter((field) => sealed.has(field)) }
}
