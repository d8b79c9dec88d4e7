import type { Masked } from '@one-card/masking'

/** An application that waits for a decision (§7.1.5), as the platform tells a desk. */
export interface WaitingApplication {
  applicationNo: string
  title: string
  name: Masked
  idNo: Masked
  submittedAt: string
  answers: { label: string; value: string }[]
}

/** A complaint or a piece of advice that waits for a reply. */
export interface WaitingComplaint {
  complaintNo: string
  kind: 'complaint' | 'advice'
  text: string
  madeOn: string
  messages: { by: 'citizen' | 'desk'; text: string; madeAt: string }[]
}

export interface Waiting {
  applications: WaitingApplication[]
  complaints: WaitingComplaint[]
}

/** The desk of a zone, as its own page asks it. A rejection's message is in desk words and fit to show. */
export interface AffairsServer {
  waiting(): Promise<Waiting>
  decide(applicationNo: string, result: 'approved' | 'refused', reason: string): Promise<Waiting>
  answer(complaintNo: string, text: string): Promise<Waiting>
}

export function affairsServer(answerOf: <T>(path: string, params?: object) => Promise<T>): AffairsServer {
  return {
    waiting: () => answerOf('affairs'),
    decide: (applicationNo, result, reason) => answerOf('affairs/decide', { applicationNo, result, reason }),
    answer: (complaintNo, text) => answerOf('affairs/answer', { complaintNo, text }),
  }
}
