import { beijingTime } from '@one-card/envelope'
import type { Deps } from '../../../deps.ts'
import { dayMs } from '../../../module.ts'
import { partnersRepository, type ShareApplication } from './repository.ts'
import { periodDays, type applicationMoves } from './states.ts'
import { createView } from './view/repository.ts'

/** An act that cannot be done, in words for whoever runs the command. */
class NotReviewed extends Error {}

const wrong = (sentence: string): never => {
  throw new NotReviewed(sentence)
}

/** What `npm run partner` works with: somebody of the managing body reviews what partners applied for; no caller reaches it. */
export function partnerReviews({ db, role, now }: Pick<Deps, 'db' | 'role' | 'now'>) {
  const repository = partnersRepository(db)
  const find = async (applicationNo: string): Promise<ShareApplication> =>
    (await repository.find(applicationNo)) ?? wrong(`没有申请 ${applicationNo}`)

  return {
    async list(): Promise<string[]> {
      return (await repository.list()).map(
        ({ applicationNo, state, institution, kind, fields, purpose, period, appliedAt, reason }) =>
          [applicationNo, state, institution, kind, fields.join(','), purpose, period, beijingTime(appliedAt), reason]
            .filter((each) => each !== null)
            .join('  '),
      )
    },
    async decide(
      applicationNo: string,
      move: keyof typeof applicationMoves,
      { who, why }: { who: string; why: string },
    ): Promise<ShareApplication> {
      if (who.trim() === '' || why.trim() === '') wrong('请用 --who 写明审核人、--why 写明理由')
      const { period } = await find(applicationNo)
      const at = now()
      const validUntil = new Date(at.getTime() + periodDays[period] * dayMs)
      const decision = { reviewer: who, reason: why, decidedAt: at, ...(move === 'approve' && { validUntil }) }
      if (!(await repository.move(applicationNo, move, decision))) wrong(`申请 ${applicationNo} 不在可以这样处理的状态`)
      return find(applicationNo)
    },
    /** Database mode: says the name of the view and of the role that alone may read it. */
    async view(applicationNo: string) {
      const application = await find(applicationNo)
      if (application.state !== 'approved') wrong(`申请 ${applicationNo} 还没有批准`)
      return createView(db, role, application)
    },
  }
}
