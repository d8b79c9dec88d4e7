import type { Deps } from './deps.ts'
import type { Module } from './module.ts'
import { auditModule } from './domains/operations/audit/index.ts'
import { firstViewModule } from './domains/home/first-view/index.ts'
import { authorisedLoginsModule } from './domains/credentials/authorised-logins/index.ts'
import { benefitsModule } from './domains/money/benefits/index.ts'
import { bankModule } from './domains/money/bank/index.ts'
import { callbacksModule, type PostToMerchant } from './domains/money/callbacks/index.ts'
import { cardsModule } from './domains/credentials/card-authentication/index.ts'
import { channelsModule } from './domains/access/channels/index.ts'
import { checkFilesModule } from './domains/access/check-files/index.ts'
import { grantsModule } from './domains/access/grants/index.ts'
import { pagesModule } from './domains/access/pages/index.ts'
import { ratesModule } from './domains/access/rates/index.ts'
import { registrationsModule } from './domains/access/registrations/index.ts'
import { replayModule } from './domains/access/replay/index.ts'
import { selfChecksModule } from './domains/access/self-checks/index.ts'
import { stopsModule } from './domains/access/stops/index.ts'
import { collectionModule } from './domains/uses/collection/index.ts'
import { dictionariesModule } from './domains/uses/dictionaries/index.ts'
import { disclosuresModule } from './domains/uses/disclosures/index.ts'
import { ecodesModule } from './domains/credentials/ecodes/index.ts'
import { guessesModule } from './domains/access/guesses/index.ts'
import { holdersModule } from './domains/people/holders/index.ts'
import { institutionsModule } from './domains/zones/institutions/index.ts'
import { rekeyJob, resealCells } from './domains/operations/column-keys/index.ts'
import { cleanupJob, jobsModule } from './domains/operations/jobs/index.ts'
import { licencesModule } from './domains/credentials/licences/index.ts'
import { loginsModule } from './domains/credentials/logins/index.ts'
import { newsModule } from './domains/zones/news/index.ts'
import { applicationsModule } from './domains/zones/applications/index.ts'
import { bookingsModule } from './domains/zones/bookings/index.ts'
import { cataloguesModule } from './domains/zones/catalogues/index.ts'
import { complaintsModule } from './domains/zones/complaints/index.ts'
import { localZonesModule } from './domains/zones/local-zones/index.ts'
import { delayedPaymentsModule } from './domains/money/delayed-payments/index.ts'
import { medicalModule } from './domains/money/medical/index.ts'
import { merchantsModule } from './domains/money/merchants/index.ts'
import { ordersModule } from './domains/money/orders/index.ts'
import { passwordsModule } from './domains/money/passwords/index.ts'
import { payingMethodsModule } from './domains/money/paying-methods/index.ts'
import { paymentStopsModule } from './domains/money/payment-stops/index.ts'
import { paymentsModule } from './domains/money/payments/index.ts'
import { receiptChecks, receiptsModule } from './domains/money/receipts/index.ts'
import { reconciliationModule } from './domains/money/reconciliation/index.ts'
import { refundsModule } from './domains/money/refunds/index.ts'
import { platformKeyModule } from './domains/operations/platform-key/index.ts'
import { queryGrantsModule } from './domains/consent/query-grants/index.ts'
import {
  realPersonModule,
  type Comparator,
  type MessageGateway,
  type OpenPicture,
} from './domains/consent/real-person/index.ts'
import { recordErrorsModule } from './domains/uses/record-errors/index.ts'
import { recordsModule } from './domains/uses/records/index.ts'
import { regionsModule } from './domains/zones/regions/index.ts'
import { searchModule } from './domains/zones/search/index.ts'
import { servicesModule } from './domains/zones/services/index.ts'
import { sessionsModule } from './domains/entry/sessions/index.ts'
import { tokensModule, type NationalLine } from './domains/entry/tokens/index.ts'
import { usageModule } from './domains/home/usage/index.ts'
import { partnersModule } from './domains/sharing/partners/index.ts'
import { sharingModule } from './domains/uses/sharing/index.ts'
import { usesModule } from './domains/uses/use/index.ts'
import { wechatModule, type WechatAccount } from './domains/access/wechat/index.ts'
import { worldModule } from './domains/operations/world/index.ts'
import { zonesModule } from './domains/zones/zones/index.ts'

/** Services of others that the platform uses. */
export interface Ports {
  comparator: Comparator
  /** The dearest thing a call can ask for. */
  openPicture: OpenPicture
  /** Nobody is offered a message without one. */
  messages?: MessageGateway | undefined
  /** Pages do without WeChat's own scanner and map without one. */
  wechat?: WechatAccount | undefined
  postToMerchant: PostToMerchant
  /** Of a local platform. */
  national?: NationalLine | undefined
  /** Whether another platform's address answers, soon enough to send a citizen there. */
  isReachable(url: string): Promise<boolean>
}

/** The wiring of all modules, in the order in which they need each other. */
export function modulesOf(deps: Deps, ports: Ports) {
  const modules: Module[] = []
  function add<Api>(module: Module<Api>): Api {
    modules.push(module)
    return module.api
  }

  const audit = add(auditModule(deps))
  const jobs = add(jobsModule(deps))
  const platformKey = add(platformKeyModule(deps))
  const world = add(worldModule(deps))
  const channels = add(channelsModule(deps))
  const grants = add(grantsModule(deps))
  const pages = add(pagesModule(deps))
  const replay = add(replayModule(deps))
  const rates = add(ratesModule(deps, { replay }))
  const stops = add(stopsModule(deps))
  const checkFiles = add(checkFilesModule(deps))
  add(registrationsModule(deps, { channels, grants, pages, stops, checkFiles }))
  add(wechatModule(deps, ports.wechat))
  const guesses = add(guessesModule(deps))
  const selfChecks = add(selfChecksModule(deps, { channels, checkFiles, guesses }))
  const holders = add(
    holdersModule(deps, { traceMismatch: (mismatch): Promise<void> => uses.discloseMismatch(mismatch) }),
  )
  const sessions = add(sessionsModule(deps, { channels, pages, stops, holders }))
  const tokens = add(tokensModule(deps, { channels, grants, holders, sessions }, ports.national))
  const merchants = add(merchantsModule(deps))
  const records = add(
    recordsModule(deps, {
      holders,
      sessions,
      findMerchant: merchants.find,
      keepErrors: (...call): Promise<void> => keepErrors(...call),
      mayCollect: (...call): Promise<boolean> => mayCollect(...call),
      ...(deps.role === 'local' && {
        share: (record, transaction): Promise<void> => share(record, transaction),
      }),
    }),
  )
  const keepErrors = add(recordErrorsModule(deps, { records }))
  const share = add(sharingModule(deps, { jobs, records, ...ports }))
  add(dictionariesModule(deps, ports))
  const disclosures = add(disclosuresModule(deps, { sessions }))
  const mayCollect = add(collectionModule(deps, { records, channels, disclosures }))
  const uses = add(usesModule(deps, { records, disclosures }))
  const ecodes = add(ecodesModule(deps, { grants, holders, sessions, tokens, uses }))
  add(licencesModule(deps, { holders, ecodes }))
  add(loginsModule(deps, { channels, grants, holders, sessions, uses }))
  add(authorisedLoginsModule(deps, { channels, grants, holders, sessions, uses }))
  add(cardsModule(deps, { holders, uses }))
  const queryGrants = add(queryGrantsModule(deps, { holders, uses }))
  add(partnersModule(deps, { records, queryGrants }))
  add(realPersonModule(deps, { sessions, holders, uses, audit, ...ports }))
  const bank = add(bankModule(deps))
  const orders = add(ordersModule(deps, { jobs, sessions, grants, holders, ecodes, uses, merchants }))
  const paymentStops = add(paymentStopsModule(deps))
  const methods = add(payingMethodsModule(deps, { holders, bank, stops: paymentStops }))
  const passwords = add(passwordsModule(deps, { holders }))
  const delayed = add(delayedPaymentsModule(deps, { passwords }))
  const receipts = add(receiptsModule(deps))
  const money = {
    jobs,
    channels,
    holders,
    merchants,
    orders,
    bank,
    uses,
    receipts,
    methods,
    passwords,
    stops: paymentStops,
  }
  const refunds = add(refundsModule(deps, money))
  const payments = add(paymentsModule(deps, { ...money, refunds, delayed }))
  add(medicalModule(deps, { ...money, grants, ecodes, payments }))
  const { payOut } = add(benefitsModule(deps, { ...money, records }))
  const callbacks = add(callbacksModule(deps, { ...money, refunds, ...ports }))
  const reconciliation = add(reconciliationModule(deps, { ...money, refunds, payments, callbacks, records }))
  const regions = add(regionsModule(deps, { holders }))
  const services = add(servicesModule(deps, { regions }))
  const zones = add(zonesModule(deps, { regions, services, channels, tokens, ...ports }))
  const localZones = add(localZonesModule(deps, { holders, tokens, ecodes, ...ports }))
  add(applicationsModule(deps, { localZones, holders }))
  add(bookingsModule(deps, { localZones, holders, jobs, ...ports }))
  add(complaintsModule(deps, { localZones, guesses, openPicture: ports.openPicture }))
  const institutions = add(institutionsModule(deps, { regions }))
  const news = add(newsModule(deps, { regions, records }))
  const search = add(searchModule(deps))
  const catalogues = { regions, services, institutions, news, search, zones, localZones, world, jobs }
  add(cataloguesModule(deps, { ...catalogues, ...ports }))
  add(firstViewModule(deps, { pages, holders, records }))
  add(usageModule(deps, { ...money, refunds, payments, reconciliation, records, disclosures, queryGrants }))

  return {
    api: {
      audit,
      jobs,
      platformKey,
      world,
      channels,
      grants,
      pages,
      replay,
      rates,
      stops,
      checkFiles,
      guesses,
      selfChecks,
      holders,
      sessions,
      tokens,
      uses,
      ecodes,
      bank,
      checkReceipt: receiptChecks(money),
      payOut,
    },
    handlers: modules.flatMap(({ handlers = [] }) => handlers),
    jobs: [
      ...modules.flatMap(({ jobs = [] }) => jobs),
      cleanupJob(
        modules.flatMap(({ cleanup = [] }) => cleanup),
        deps.now,
      ),
      rekeyJob(deps, [resealCells(deps), ...modules.flatMap(({ rekey = [] }) => rekey)]),
    ],
  }
}
