import type { Answer } from '@one-card/platform-api/form-answers'
import { newDayNumber } from '../../../day-number.ts'
import type { Deps } from '../../../deps.ts'
import { refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { Session } from '../../entry/sessions/index.ts'
import type { LocalService, LocalZones } from '../local-zones/index.ts'
import { deskRegion } from '../desk-region.ts'
import { fitAnswers } from './answers.ts'
import type { Application, ApplicationsRepository } from './repository.ts'

export type ApplicationsService = ReturnType<typeof applicationsService>

/** An application with the service it is for. */
export interface Applied {
  application: Application
  service: LocalService
}

export function applicationsService(
  { now, randomBytes }: Pick<Deps, 'now' | 'randomBytes'>,
  repository: ApplicationsRepository,
  { zoneOf, findService, countUse }: Pick<LocalZones, 'zoneOf' | 'findService' | 'countUse'>,
) {
  async function serviceOf(regionCode: string, serviceId: string) {
    const service = await findService(regionCode, serviceId)
    return service?.form ? { ...service, form: service.form } : refuse('ENTRY_MISSING')
  }

  /** Of the session's citizen and zone, nobody else's. */
  async function own(session: Session, applicationNo: string) {
    const [{ regionCode }, application] = await Promise.all([zoneOf(session), repository.find(applicationNo)])
    if (application?.holderId !== session.holderId || application.regionCode !== regionCode)
      return refuse('ENTRY_MISSING')
    return { application, service: await serviceOf(regionCode, application.serviceId) }
  }

  async function begin(session: Session, serviceId: string) {
    const { regionCode } = await zoneOf(session)
    const service = await serviceOf(regionCode, serviceId)
    const applicationNo = newDayNumber(now(), randomBytes, 8)
    const { holderId } = session
    return {
      service,
      application: await repository.openFor({ applicationNo, holderId, regionCode, serviceId, changedAt: now() }),
    }
  }

  async function save(session: Session, applicationNo: string, answers: Answer[]): Promise<Application> {
    const { application, service } = await own(session, applicationNo)
    const saved = await repository.save(applicationNo, fitAnswers(service.form, answers, { whole: false }), now())
    return saved ? application : (await own(session, applicationNo)).application
  }

  /** Tapped twice, or sent again because the answer was lost: the first one stands. */
  async function submit(session: Session, applicationNo: string, answers: Answer[]): Promise<Application> {
    const { application, service } = await own(session, applicationNo)
    if (
      application.state === 'draft' &&
      (await repository.submit(applicationNo, fitAnswers(service.form, answers, { whole: true }), now()))
    )
      await countUse(session, service.id, 'applied')
    return (await own(session, applicationNo)).application
  }

  async function list(session: Session): Promise<Applied[]> {
    const { regionCode } = await zoneOf(session)
    const all = await repository.listOf(session.holderId, regionCode)
    // A form that was only looked at is nothing yet.
    return withServices(all.filter(({ state, answers }) => state !== 'draft' || answers.length > 0))
  }

  async function withServices(applications: Application[]): Promise<Applied[]> {
    const found = await Promise.all(
      applications.map(async (application) => {
        const service = await findService(application.regionCode, application.serviceId)
        return service ? [{ application, service }] : []
      }),
    )
    return found.flat()
  }

  const listWaiting = async (desk: Channel) => withServices(await repository.listWaiting(deskRegion(desk)))

  async function decide(desk: Channel, applicationNo: string, result: 'approved' | 'refused', reason: string) {
    const found = await repository.find(applicationNo)
    if (found?.regionCode !== deskRegion(desk) || found.state === 'draft') return refuse('ENTRY_MISSING')
    if (!(await repository.decide(applicationNo, result, reason, now()))) return refuse('APPLICATION_DECIDED')
  }

  return { begin, save, submit, get: own, list, listWaiting, decide }
}
