/** Nothing that sounds or looks like another; a number begins with a letter, so that it is no msgCode. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const signs = `${letters}23456789`

/** 告诉客服: six characters, of some 800 million; the newest of seven days is meant (decision 0067). */
export function newCaseNo(randomBytes: (length: number) => Uint8Array): string {
  const [first, ...rest] = randomBytes(6)
  return letters[first! % letters.length]! + rest.map((each) => signs[each % signs.length]!).join('')
}
