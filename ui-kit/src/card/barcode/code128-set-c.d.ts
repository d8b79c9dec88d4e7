/** The package's drawing-free half; `encode` answers with the modules of start, digits, check and stop: 1 dark, 0 light. */
declare module 'jsbarcode/bin/barcodes/CODE128/index.js' {
  export class CODE128C {
    constructor(digits: string, options: { ean128?: boolean })
    encode(): { text: string; data: string }
  }
}
