import { randomBytes, toHex } from '@one-card/gm'
import { parseBeijingTime } from '@one-card/envelope'
import type { Sealing } from '../../db/sealing.ts'
import { printedDictionaries } from '../../dictionaries.ts'
import { storedScene } from '../../domains/uses/records/index.ts'
import { useRecord } from '../../domains/uses/records/schema.ts'
import type { DemoParty } from '../access/party.ts'
import type { Person } from '../people/index.ts'
import { daysBefore } from '../past-day.ts'
import type { DemoVisit } from './visits.ts'

const handlingMs = 25 * 60 * 1000

/** A visit as the row its system would have left. */
export function pastRecord(visit: DemoVisit, person: Person, parties: DemoParty[], at: Date, store: Sealing) {
  const party = parties.find(({ name }) => name.endsWith(visit.system))
  if (!party?.institution) throw new Error(`A demo visit names an unknown system: ${visit.system}`)
  const { name: institutionName, address: institutionAddress, ...ofInstitution } = party.institution
  const day = daysBefore(at, visit.daysAgo)
  const authTime = parseBeijingTime(`${day} ${visit.clock}`)!
  const id = toHex(randomBytes(16))
  const pending = visit.state === 'pending'
  return {
    id,
    kind: 'credential' as const,
    holderId: person.id,
    channelNo: party.channelNo,
    serialNo: pending ? null : `${day.replaceAll('-', '')}${visit.clock.replaceAll(':', '')}`,
    credentialType: visit.credentialType,
    institutionName,
    institutionAddress,
    ...ofInstitution,
    ...storedScene(printedDictionaries, visit.scene),
    usedAt: authTime,
    handledTime: pending ? authTime : new Date(authTime.getTime() + handlingMs),
    state: visit.state,
    sealedIdNo: store.seal(person.idNo, useRecord.sealedIdNo, id),
    sealedName: store.seal(person.name, useRecord.sealedName, id),
  }
}
