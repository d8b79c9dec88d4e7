const arriving = new Map<string, Promise<unknown>>()

/** Below the place where the build's files stand. A part is drawn only once its styles are there; its scripts are asked for beside them. */
function fetchFile(file: string): unknown {
  const known = arriving.get(file)
  if (known !== undefined) return known
  const link = document.createElement('link')
  const isStyle = file.endsWith('.css')
  // Old WebKit knows no `modulepreload`.
  link.rel = isStyle ? 'stylesheet' : link.relList.supports('modulepreload') ? 'modulepreload' : 'preload'
  if (!isStyle) link.as = 'script'
  link.crossOrigin = ''
  link.href = `/h5/${file}`
  const arrival = new Promise((resolve, reject) => {
    if (!isStyle) return resolve(undefined)
    link.onload = resolve
    link.onerror = () => {
      arriving.delete(file)
      link.remove()
      reject(new Error(`No styles ${file}`))
    }
  })
  arriving.set(file, arrival)
  document.head.appendChild(link)
  return arrival
}

/** What the build makes of each `import()` of a part: its `files` and then itself. What does not come is told as Vite tells it (`lostChunks`). */
export async function fetchPart<T>(load: () => Promise<T>, files: string[] = []): Promise<T> {
  try {
    await Promise.all(files.map(fetchFile))
    return await load()
  } catch (reason) {
    window.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: reason }))
    throw reason
  }
}
