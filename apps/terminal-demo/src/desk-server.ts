import { affairsServer, type AffairsServer } from './affairs/affairs-server.ts'
import type { CaseServer } from './case/case.ts'
import { catalogueAddress, type CatalogueServer } from './catalogue/catalogue.ts'
import { errorsServer, type ErrorsServer } from './errors/errors.ts'
import type { GateServer } from './gate/gates.ts'
import { merchantServer, type MerchantServer } from './merchant/merchant-server.ts'
import type { PlaceName } from './merchant/places.ts'
import { payoutServer, type PayoutServer } from './payout/payout-server.ts'
import { queryServer, type QueryServer } from './query/query.ts'
import type {
  CardText,
  Ending,
  LoginView,
  MissingRecord,
  PartnerView,
  Person,
  Receipt,
  SampleCard,
  Visit,
} from './answers.ts'

/** The desk's server, as its own page asks it. A rejection's message is in desk words and fit to show. */
export interface DeskServer {
  decode(code: string): Promise<Visit>
  /** §5.3.4.3-a: whether a licence is true, by its code. */
  verifyLicence(code: string): Promise<Visit>
  cards(): Promise<SampleCard[]>
  /** §7.1.1: the card in the reader by its place, or what was typed off a card. */
  readCard(card: { place: number } | CardText): Promise<Visit>
  /** Whose business is open here. */
  people(): Promise<Person[]>
  /** §7.1.3: whether the face, a JPEG in Base64, is this person's. */
  compareFace(place: number, image: string): Promise<Visit>
  /** The clerk has seen this person and their card; `checkNo` stands on their phone. */
  attest(place: number, checkNo: string): Promise<Visit>
  /** `reason` of what failed, for the holder. */
  finish(visitId: string, state: Ending, reason?: string): Promise<Receipt>
  /** What was never ended, after so many minutes. */
  missing(): Promise<{ dueMinutes: string; records: MissingRecord[] }>
}

/** A site's server, as its login page asks it. */
export interface LoginServer {
  /** Where the login stands; with what was `seen` last, as soon as that has changed. */
  getLogin(seen?: string): Promise<LoginView>
  restart(): Promise<LoginView>
}

/** A partner site's server, as its page asks it; logging in itself is a way by addresses, not a call. */
export interface PartnerServer {
  visitor(): Promise<PartnerView>
  logOut(): Promise<PartnerView>
}

/** The merchants' servers by place. */
export interface MerchantServers {
  merchant(place: PlaceName): MerchantServer
}

/** The payout system's server. */
export interface PayoutServers {
  payouts: PayoutServer
  /** What its systems reported in vain. */
  errors: ErrorsServer
}

/** The server of the institution that asks to look something up. */
export interface QueryServers {
  queries: QueryServer
}

/** The server of whoever answers 12333. */
export interface CaseServers {
  findCase: CaseServer
}

/** The servers of a zone's desk and gates. */
export interface ZoneServers {
  affairs: AffairsServer
  admit: GateServer
  catalogue: CatalogueServer
}

/** Longer than a server holds back an answer: a network that went without a word is noticed too. */
const patienceMs = 30_000
/** 50,000 lines are stored while the desk waits. */
const filePatienceMs = 10 * 60_000

export function deskServer(
  fetch: typeof window.fetch,
): DeskServer &
  LoginServer &
  PartnerServer &
  MerchantServers &
  PayoutServers &
  QueryServers &
  CaseServers &
  ZoneServers {
  const post = <T>(path: string, params: object) =>
    answerOf<T>(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(params) })

  async function answerOf<T>(path: string, init?: RequestInit, waitMs = patienceMs): Promise<T> {
    const answer = await fetch(`/demo/terminal/api/${path}`, {
      ...init,
      signal: AbortSignal.timeout(waitMs),
    }).catch(() => {
      throw new Error('系统异常，原因为窗口与本单位服务器的网络中断，请稍后再试')
    })
    const body = (await answer.json().catch(() => ({}))) as T & { message?: string }
    if (!answer.ok) throw new Error(body.message ?? '系统异常，原因为窗口服务器没有应答，请稍后再试')
    return body
  }

  const getOrPost = <T>(path: string, params?: object) =>
    params === undefined ? answerOf<T>(path) : post<T>(path, params)

  return {
    decode: (code) => post('decode', { code }),
    verifyLicence: (code) => post('licence', { code }),
    cards: () => answerOf('cards'),
    readCard: (card) => post('place' in card ? 'card-inserted' : 'card-typed', card),
    people: () => answerOf('people'),
    compareFace: (place, image) => post('face', { place, image }),
    attest: (place, checkNo) => post('attest', { place, checkNo }),
    finish: (visitId, state, reason) => post('finish', { visitId, state, ...(reason !== undefined && { reason }) }),
    missing: () => answerOf('missing'),
    getLogin: (seen) => post('login/look', { ...(seen && { seen }) }),
    restart: () => post('login/restart', {}),
    visitor: () => answerOf('partner/visitor'),
    logOut: () => post('partner/log-out', {}),
    merchant: (place) => merchantServer(place, getOrPost),
    payouts: payoutServer(getOrPost),
    errors: errorsServer(getOrPost),
    queries: queryServer(getOrPost),
    affairs: affairsServer(getOrPost),
    findCase: (caseNo) => post('case', { caseNo }),
    admit: (gate, code) => post('gate', { gate, code }),
    catalogue: {
      store: (kind, body) =>
        answerOf(
          `catalogue/${kind}`,
          { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body },
          filePatienceMs,
        ),
      list: (kind, filter) => answerOf(catalogueAddress(`catalogue/${kind}`, filter)),
    },
  }
}
