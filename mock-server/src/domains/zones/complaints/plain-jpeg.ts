/** What belongs to no picture: position, time, camera, previews (APP1 to APP13 and APP15) and comments. */
const isAbout = (marker: number) => (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe

const [start, scan] = [0xd8, 0xda]

/** A JPEG without anything but its picture; undefined for what is none. A page sends it so, a program of somebody's own need not. */
export function plainJpeg(file: Buffer): Buffer | undefined {
  if (file.length < 4 || file.readUInt16BE(0) !== 0xff00 + start) return undefined
  const kept = [file.subarray(0, 2)]
  let at = 2
  while (at + 4 <= file.length && file[at] === 0xff) {
    const marker = file[at + 1]!
    if (marker === scan) return Buffer.concat([...kept, file.subarray(at)])
    const end = at + 2 + file.readUInt16BE(at + 2)
    if (!isAbout(marker)) kept.push(file.subarray(at, end))
    at = end
  }
  return undefined
}
