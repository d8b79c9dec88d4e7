/**
 * A number without what it is printed with: blanks, hyphens, brackets, invisible marks. If they counted, fewer than half of
 * the digits could be hidden. Full-width digits become plain ones; stars stay, so that masking twice changes nothing.
 */
export function bareNumber(value: string): string {
  return halfWidth(value).replace(/[^\p{L}\p{N}*]/gu, '')
}

/** ２０３３－０４ → 2033-04. */
export function halfWidth(value: string): string {
  return value.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}
