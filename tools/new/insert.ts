/** Puts `line` before the first of the lines that match `among` and come after it in the alphabet, or else behind the last of them. */
export function sortedIn(text: string, line: string, among: RegExp, keyOf = (each: string) => each): string {
  const lines = text.split('\n')
  const places = lines.flatMap((each, place) => (among.test(each) ? [place] : []))
  const last = places.at(-1)
  if (last === undefined) throw new Error(`No line like ${among} to put ${line} beside`)
  const at = places.find((place) => keyOf(lines[place]!) > keyOf(line)) ?? last + 1
  return lines.toSpliced(at, 0, line).join('\n')
}

/** Puts `line` before the first line that matches `anchor` at or behind the first that matches `from`. */
export function before(text: string, line: string, anchor: RegExp, from = anchor): string {
  const lines = text.split('\n')
  const start = lines.findIndex((each) => from.test(each))
  const at = start < 0 ? -1 : lines.findIndex((each, place) => place >= start && anchor.test(each))
  if (at < 0) throw new Error(`No line like ${anchor} to put ${line} before`)
  return lines.toSpliced(at, 0, line).join('\n')
}
