const middleDots = /[•‧∙⋅・･．.]/gu

/** Whether two spellings are one name: forms of "·" that keyboards produce, blanks around it and composed characters make no difference. */
export function isSameName(one: string, other: string): boolean {
  return spelling(one) === spelling(other)
}

function spelling(name: string): string {
  return name
    .normalize('NFC')
    .replace(middleDots, '·')
    .replace(/\s*·\s*/gu, '·')
    .trim()
}
