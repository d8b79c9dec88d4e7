/** Hands a file to the browser to keep. False where the program around the page takes none. */
export function saveFile(name: string, content: BlobPart, type: string): boolean {
  const link = document.createElement('a')
  if (!('download' in link)) return false
  const address = URL.createObjectURL(new Blob([content], { type }))
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser has read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return true
}
