/** What a keyboard, a scanner gun or a paste brought, without the blanks people put between groups of digits. */
export function typedCode(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '')
}
