import { extendTable, standardTables, type CodeTables } from '@one-card/records'

/** The dictionaries of the standard with what was added to them (decision 0070), held in memory by each process. */
export interface Dictionaries {
  /** Every label that ever was, and which codes nothing new may say at this moment. */
  now(): CodeTables
  /** Likewise at the moment of which a record tells. */
  at(time: Date): CodeTables
}

export interface Addition {
  /** The name of its table. */
  dictionary: string
  code: string
  label: string
  opensAt: Date
  closesAt: Date | null
}

const isShut = ({ opensAt, closesAt }: Addition, at: Date) => at < opensAt || (closesAt !== null && at >= closesAt)

export function tablesAt(additions: Addition[], at: Date): CodeTables {
  if (additions.length === 0) return standardTables
  const extended = Object.values(standardTables).map((table) => {
    const own = additions.filter(({ dictionary }) => dictionary === table.name)
    const rows = own.map(({ code, label }) => [code, label] as const)
    const shut = own.filter((each) => isShut(each, at)).map(({ code }) => code)
    return [table.name, own.length === 0 ? table : extendTable(table, rows, shut)]
  })
  return Object.fromEntries(extended) as CodeTables
}

/** As they are printed. */
export const printedDictionaries: Dictionaries = { now: () => standardTables, at: () => standardTables }
