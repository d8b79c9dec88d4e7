import { beijingTime } from '@one-card/envelope'
import { openServices, pageServices } from '@one-card/platform-api'
import { newDayNumber } from '../../../day-number.ts'
import type { Deps } from '../../../deps.ts'
import { handle, type Handler } from '../../../handler.ts'
import { refuse } from '../../../refusal.ts'
import type { Session } from '../../entry/sessions/index.ts'
import { deskRegion } from '../desk-region.ts'
import type { LocalZones } from '../local-zones/index.ts'
import { withoutNumbers } from '../../../without-numbers.ts'
import { ownComplaint } from './own-complaint.ts'
import type { Complaint, ComplaintsRepository } from './repository.ts'

export function complaintRoutes(
  { now, randomBytes }: Pick<Deps, 'now' | 'randomBytes'>,
  repository: ComplaintsRepository,
  { zoneOf }: Pick<LocalZones, 'zoneOf'>,
): Handler[] {
  const own = (session: Session, complaintNo: string) => ownComplaint({ repository, zoneOf }, session, complaintNo)

  async function shown(complaints: Complaint[]) {
    const pictures = await repository.countPictures(complaints.map(({ complaintNo }) => complaintNo))
    return complaints.map((complaint) => ({
      ...shownOf(complaint),
      pictures: String(pictures.get(complaint.complaintNo) ?? 0),
    }))
  }

  async function withMessages(complaints: Complaint[]) {
    const messages = await repository.listMessages(complaints.map(({ complaintNo }) => complaintNo))
    return (await shown(complaints)).map((complaint) => ({
      ...complaint,
      messages: messages
        .filter(({ complaintNo }) => complaintNo === complaint.complaintNo)
        .map(({ by, text, madeAt }) => ({ by, text: withoutNumbers(text), madeAt: beijingTime(madeAt) })),
    }))
  }

  return [
    handle(pageServices['complaints/create'], async ({ kind, text }, { session }) => {
      const { regionCode } = await zoneOf(session)
      const madeAt = now()
      const complaintNo = newDayNumber(madeAt, randomBytes, 6)
      await repository.insert({ complaintNo, holderId: session.holderId, regionCode, kind, text, madeAt })
      return { complaintNo }
    }),

    handle(pageServices['complaints/list'], async (_params, { session }) => {
      const { regionCode } = await zoneOf(session)
      return { complaints: await shown(await repository.listOf(session.holderId, regionCode)) }
    }),

    handle(pageServices['complaints/get'], async ({ complaintNo }, { session }) => {
      const [only] = await withMessages([await own(session, complaintNo)])
      return only!
    }),

    handle(pageServices['complaints/follow'], async ({ complaintNo, text }, { session }) => {
      await own(session, complaintNo)
      if (!(await repository.say(complaintNo, 'citizen', text, now()))) refuse('COMPLAINT_WAITING')
      return { state: 'received' as const }
    }),

    handle(openServices['complaint/waiting'], async (_params, { channel }) => ({
      complaints: await withMessages(await repository.listWaiting(deskRegion(channel))),
    })),

    handle(openServices['complaint/answer'], async ({ complaintNo, text }, { channel }) => {
      const found = await repository.find(complaintNo)
      if (found?.regionCode !== deskRegion(channel)) refuse('ENTRY_MISSING')
      if (!(await repository.say(complaintNo, 'desk', text, now()))) refuse('COMPLAINT_ANSWERED')
      return { state: 'answered' as const }
    }),
  ]
}

const shownOf = ({ complaintNo, kind, text, state, madeAt }: Complaint) => ({
  complaintNo,
  kind,
  text: withoutNumbers(text),
  state,
  madeOn: beijingTime(madeAt).slice(0, 10),
})
