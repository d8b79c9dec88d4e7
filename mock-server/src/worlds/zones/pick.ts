/** Picks that are the same in every run: a whole number from what is told, spread evenly (FNV-1a). */
export function numberOf(...told: (string | number)[]): number {
  let hash = 0x811c9dc5
  for (const character of told.join('/')) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193)
  return hash >>> 0
}

export function pick<T>(choices: readonly T[], ...told: (string | number)[]): T {
  return choices[numberOf(...told) % choices.length]!
}
