/** A text as it is read letter by letter: signs that turn its direction or hide in it become visible, so that no link looks like another. */
export function withoutTricks(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (sign === '\n' ? sign : '\ufffd'))
}
