export { luhnBankCard } from './bank-card.ts'
export { benefitRecord, checkBenefit, type BenefitRecord } from './benefit.ts'
export { codeOf, isOpen, labelOf, type CodeTable, type CodeTables } from './code-table.ts'
export { checkCredential, credentialRecord, type CredentialRecord } from './credential.ts'
export { creditCodeProblem, creditCodeWithCheck, institutionClassOf } from './credit-code.ts'
export {
  benefitTypes,
  cardForms,
  credentialTypes,
  extendTable,
  handlingStates,
  institutionClasses,
  paymentMethods,
  paymentTypes,
  payoutOutcomes,
  regions,
  scenes,
  standardTables,
} from './dictionaries.ts'
export { flows, type CredentialFlow, type PaymentFlow } from './flows.ts'
export { dateTimeProblem, formatProblem, type Problem } from './format.ts'
export { splitHandling } from './handling.ts'
export { idNoProblem, idNoWithCheckDigit } from './id-no.ts'
export { checkPayment, paymentRecord, type PaymentRecord } from './payment.ts'
export type { Field, FieldProblem, RecordTable, WireRecord } from './record.ts'
export { composeServiceCode, splitServiceCode, type ServiceCode } from './service-code.ts'
export { toStored, toWire, type StoredRecord } from './stored.ts'
