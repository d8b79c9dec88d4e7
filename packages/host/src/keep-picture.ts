/** Hands a picture to the browser to keep. */
export function keepPicture(name: string, picture: Blob, document: Document): void {
  const link = document.createElement('a')
  const address = URL.createObjectURL(picture)
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser has read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** The picture in an address of its own, for bridges that take texts alone. */
export function dataAddressOf(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.onerror = () => reject(reader.error!)
    reader.readAsDataURL(picture)
  })
}
