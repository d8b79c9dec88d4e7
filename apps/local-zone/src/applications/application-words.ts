import type { PageServices, Result } from '@one-card/platform-api'

type State = Result<PageServices['applications/get']>['state']

export const stateWords: Record<State, { word: string; tone: 'info' | 'warm' | 'ok' | 'err' }> = {
  draft: { word: '未提交', tone: 'warm' },
  submitted: { word: '办理中', tone: 'info' },
  approved: { word: '已办结', tone: 'ok' },
  refused: { word: '未通过', tone: 'err' },
}

/** Where an application is on its way. */
export const stepsOf = (state: State, term: string) => ({
  steps: [
    { word: '提交申请' },
    { word: '部门审核', note: `办理时间：${term}` },
    { word: state === 'refused' ? '未通过' : '办结' },
  ],
  current: state === 'draft' ? 0 : state === 'submitted' ? 1 : 3,
})
