import { refuse } from '../../../refusal.ts'
import type { Session } from '../../entry/sessions/index.ts'
import type { LocalZones } from '../local-zones/index.ts'
import type { Complaint, ComplaintsRepository } from './repository.ts'

/** Of the session's citizen and zone, nobody else's. */
export async function ownComplaint(
  { repository, zoneOf }: { repository: Pick<ComplaintsRepository, 'find'> } & Pick<LocalZones, 'zoneOf'>,
  session: Session,
  complaintNo: string,
): Promise<Complaint> {
  const [{ regionCode }, found] = await Promise.all([zoneOf(session), repository.find(complaintNo)])
  return found?.holderId === session.holderId && found.regionCode === regionCode ? found : refuse('ENTRY_MISSING')
}
