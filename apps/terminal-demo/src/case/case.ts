/** What a page did, without a word about whose it was. */
export interface CaseStep {
  at?: string
  step: string
  succeeded: '0' | '1'
  outcome: string
}

/** A rejection's message is in desk words and fit to show. */
export type CaseServer = (caseNo: string) => Promise<{ steps: CaseStep[] }>

/** As it was heard: blanks between, small letters. */
export const writtenCase = (heard: string) => heard.replace(/[\s·-]/g, '').toUpperCase()
export const isCase = (written: string) => /^[0-9A-Z]{6}$/.test(written)
