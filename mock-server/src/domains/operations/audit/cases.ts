import { beijingTime, success } from '@one-card/envelope'
import { openServices, pageServices, type PageName, type PageServices } from '@one-card/platform-api'
import { pages } from '@one-card/platform-api/pages'
import { deskPrompt, refusals, type RefusalCode } from '@one-card/prompts'
import type { Deps } from '../../../deps.ts'
import { handle, type Handler } from '../../../handler.ts'
import { dayMs } from '../../../module.ts'
import { refuse } from '../../../refusal.ts'
import type { AuditRepository } from './repository.ts'

/** How long a number can be read out. */
const readableMs = 7 * dayMs
const mostSteps = 20

/** What a service is called where people speak of it; `h5/<page>` is the page as it was opened. */
function stepWords(service: string): string {
  const name = service.slice(service.indexOf('/') + 1)
  if (service.startsWith('h5/'))
    return `打开${(pages as Record<string, { title: string } | undefined>)[name as PageName]?.title ?? '页面'}`
  return (
    (pageServices as Record<string, { title: string } | undefined>)[name as keyof PageServices]?.title ?? '未知的步骤'
  )
}

/** 告诉客服 (§8.4, decision 0067): from six characters to the step and its outcome, without a word about whose it was. */
export function caseRoutes({ now }: Pick<Deps, 'now'>, repository: AuditRepository): Handler[] {
  const codes = new Set<string>(Object.values(refusals))

  return [
    handle(openServices['case/find'], async ({ caseNo }) => {
      // A page that nobody could be let into shows why in place of a number.
      if (codes.has(caseNo))
        return { steps: [{ step: '打开页面', succeeded: '0' as const, outcome: deskPrompt(caseNo as RefusalCode) }] }
      const visit = await repository.findVisit(caseNo, new Date(now().getTime() - readableMs))
      const steps = await repository.listSteps(visit ?? refuse('CASE_UNKNOWN', 'caseNo'), mostSteps)
      return {
        steps: steps.map(({ at, service, msgCode }) => ({
          at: beijingTime(at),
          step: stepWords(service),
          succeeded: msgCode === success ? ('1' as const) : ('0' as const),
          outcome: msgCode === success ? '成功' : deskPrompt(msgCode),
        })),
      }
    }),
  ]
}
