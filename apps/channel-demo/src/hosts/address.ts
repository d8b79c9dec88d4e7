/** What a program does to the address it was given. */
export type AddressHabit = 'as-is' | 'escaped' | 'adds' | 'unlisted'

/** `?token=…` behind a parameter of the channel's own, as the program would open it. */
export function addressIn(url: string, habit: AddressHabit, adds: string): string {
  const behind = url.replace('?', '?source=home&')
  if (habit === 'escaped') return behind.replaceAll('&', '&amp;')
  return habit === 'adds' ? `${behind}&${adds}` : url
}
