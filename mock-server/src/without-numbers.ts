/** Nothing unmasked reaches a browser, nor what people wrote of themselves: of a long number the last four digits stay (§8.3.2). */
export function withoutNumbers(text: string): string {
  return text.replace(/\d{7,}[\dXx]?/g, (number) => '*'.repeat(number.length - 4) + number.slice(-4))
}
