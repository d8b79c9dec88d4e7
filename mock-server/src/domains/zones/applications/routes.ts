import { beijingTime } from '@one-card/envelope'
import { mask } from '@one-card/masking'
import { openServices, pageServices } from '@one-card/platform-api'
import { handle, type Handler } from '../../../handler.ts'
import type { Holders } from '../../people/holders/index.ts'
import { withoutNumbers } from '../../../without-numbers.ts'
import type { Applied, ApplicationsService } from './service.ts'

export function applicationRoutes(applications: ApplicationsService, holders: Pick<Holders, 'get'>): Handler[] {
  async function applicantOf(holderId: string) {
    const { name, idNo } = await holders.get(holderId)
    return { name: mask('name', name), idNo: mask('idNo', idNo) }
  }

  return [
    handle(pageServices['applications/begin'], async ({ serviceId }, { session }) => {
      const { application, service } = await applications.begin(session, serviceId)
      const { applicationNo, state, answers } = application
      return {
        applicationNo,
        state: state === 'submitted' ? ('submitted' as const) : ('draft' as const),
        title: service.title,
        note: service.note,
        ...(await applicantOf(session.holderId)),
        fields: service.form,
        answers,
      }
    }),

    handle(pageServices['applications/save'], async ({ applicationNo, answers }, { session }) => {
      const { state } = await applications.save(session, applicationNo, answers)
      return { state }
    }),

    handle(pageServices['applications/submit'], async ({ applicationNo, answers }, { session }) => {
      const { state } = await applications.submit(session, applicationNo, answers)
      return { applicationNo, state }
    }),

    handle(pageServices['applications/list'], async (_params, { session }) => ({
      applications: (await applications.list(session)).map(
        ({ application: { applicationNo, serviceId, state, changedAt }, service: { title } }) => ({
          applicationNo,
          serviceId,
          title,
          state,
          changedOn: beijingTime(changedAt).slice(0, 10),
        }),
      ),
    })),

    handle(pageServices['applications/get'], async ({ applicationNo }, { session }) => {
      const applied = await applications.get(session, applicationNo)
      const { serviceId, state, submittedAt, decidedAt, reason } = applied.application
      return {
        applicationNo,
        serviceId,
        title: applied.service.title,
        term: applied.service.term,
        state,
        answers: answersOf(applied),
        ...(submittedAt && { submittedAt: beijingTime(submittedAt) }),
        ...(decidedAt && { decidedAt: beijingTime(decidedAt) }),
        ...(reason !== undefined && { reason: withoutNumbers(reason) }),
      }
    }),

    handle(openServices['application/waiting'], async (_params, { channel }) => {
      const waiting = await applications.listWaiting(channel)
      return {
        applications: await Promise.all(
          waiting.map(async (applied) => ({
            applicationNo: applied.application.applicationNo,
            title: applied.service.title,
            ...(await applicantOf(applied.application.holderId)),
            submittedAt: beijingTime(applied.application.submittedAt!),
            answers: answersOf(applied),
          })),
        ),
      }
    }),

    handle(openServices['application/decide'], async ({ applicationNo, result, reason }, { channel }) => {
      await applications.decide(channel, applicationNo, result, reason)
      return { state: result }
    }),
  ]
}

/** Under the words of the form. */
const answersOf = ({ application, service }: Applied) =>
  application.answers.map(({ fieldId, value }) => ({
    label: service.form?.find((field) => field.fieldId === fieldId)?.label ?? fieldId,
    value,
  }))
