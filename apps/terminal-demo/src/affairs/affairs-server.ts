import type { Masked } from '@one-card/masking'
import type { CityName } from './cities.ts'

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
  /** How many. */
  pictures: string
  messages: { by: 'citizen' | 'desk'; text: string; madeAt: string }[]
}

export interface Waiting {
  applications: WaitingApplication[]
  complaints: WaitingComplaint[]
}

/** The desk of a zone, as its own page asks it. A rejection's message is in desk words and fit to show. */
export interface AffairsServer {
  waiting(city: CityName): Promise<Waiting>
  decide(city: CityName, applicationNo: string, result: 'approved' | 'refused', reason: string): Promise<Waiting>
  answer(city: CityName, complaintNo: string, text: string): Promise<Waiting>
  /** Base64 JPEG. */
  picture(city: CityName, complaintNo: string, place: string): Promise<{ image: string }>
}

export function affairsServer(answerOf: <T>(path: string, params?: object) => Promise<T>): AffairsServer {
  return {
    waiting: (city) => answerOf(`affairs/${city}`),
    decide: (city, applicationNo, result, reason) =>
      answerOf(`affairs/${city}/decide`, { applicationNo, result, reason }),
    answer: (city, complaintNo, text) => answerOf(`affairs/${city}/answer`, { complaintNo, text }),
    picture: (city, complaintNo, place) => answerOf(`affairs/${city}/picture`, { complaintNo, place }),
  }
}
