import { createHash } from 'node:crypto'
import { codeOf, institutionClassOf, labelOf, scenes, type CodeTables, type WireRecord } from '@one-card/records'
import type { CatalogueInstitution as Row } from '@one-card/records/catalogue'
import { regionOf } from '@one-card/records/regions'
import type { Sealing } from '../../../db/sealing.ts'
import { institution } from './schema.ts'
import type { Institution } from './repository.ts'

/** Two branches may have one credit code: an institution is known by it and by its name. */
const idOfInstitution = ({ creditCode, name }: Pick<Row, 'creditCode' | 'name'>) =>
  `B${createHash('sha256').update(`${creditCode} ${name}`).digest('hex').slice(0, 24)}`

/** A row of table B.1 that was checked, as it is stored; its contact person is sealed. */
export function institutionOf(
  row: Row,
  sealing: Sealing,
  tables: CodeTables,
): Omit<Institution, 'source' | 'reportedAt'> {
  const id = idOfInstitution(row)
  return {
    id,
    regionCode: row.regionCode,
    name: row.name,
    creditCode: row.creditCode,
    address: row.address,
    sealedContactName: sealing.seal(row.contactName, institution.sealedContactName, id),
    sealedContactPhone: sealing.seal(row.contactPhone, institution.sealedContactPhone, id),
    supervisor: row.supervisor,
    sceneCode: codeOf(tables[scenes.name]!, row.scene)!,
    projects: row.projects.split('/'),
    cardForm: row.cardForm as Institution['cardForm'],
    coverage: row.coverage,
    institutionClass: institutionClassOf(row.creditCode),
    placeWords: row.place,
    sceneWords: row.scene,
    phone: null,
    hours: null,
    useModes: [],
    longitude: null,
    latitude: null,
  }
}

/** The same row of table B.1, as it came. */
export function rowOf(row: Institution, sealing: Sealing): WireRecord {
  return {
    place: row.placeWords ?? regionOf(row.regionCode)?.province ?? '',
    regionCode: row.regionCode,
    name: row.name,
    creditCode: row.creditCode,
    address: row.address,
    contactName: sealing.open(row.sealedContactName, institution.sealedContactName, row.id),
    contactPhone: sealing.open(row.sealedContactPhone, institution.sealedContactPhone, row.id),
    supervisor: row.supervisor,
    scene: row.sceneWords ?? labelOf(scenes, row.sceneCode) ?? '',
    projects: row.projects.join('/'),
    cardForm: row.cardForm,
    coverage: row.coverage,
  }
}
