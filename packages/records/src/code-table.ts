/** One dictionary of the standard: code → label, in the printed order, plus spellings accepted from others. */
export interface CodeTable {
  /** The standard's number of the table (`C.6`), or the field's name where the standard gives no table. */
  name: string
  rows: readonly (readonly [code: string, label: string])[]
  /** label → code, accepted on import and never sent (decision 0136). */
  aliases?: readonly (readonly [label: string, code: string])[]
  /** Codes that keep their meaning and that nothing new may say: closed, or not yet open (decision 0070). */
  shut?: readonly string[]
}

/** Tables by their names: those of the standard with what the parent platform has added (decision 0070). */
export type CodeTables = Readonly<Record<string, CodeTable>>

/** The wording of the standard for a code. */
export function labelOf(table: CodeTable, code: string): string | undefined {
  return table.rows.find((row) => row[0] === code)?.[1]
}

/** The code of a label as printed, or of one of its aliases. */
export function codeOf(table: CodeTable, label: string): string | undefined {
  return table.rows.find((row) => row[1] === label)?.[0] ?? table.aliases?.find((alias) => alias[0] === label)?.[1]
}

export const isOpen = (table: CodeTable, code: string): boolean =>
  labelOf(table, code) !== undefined && table.shut?.includes(code) !== true
