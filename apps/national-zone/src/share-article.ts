type Sharing = Pick<Window, 'location'> & {
  navigator: { share?(what: { title: string; url: string }): Promise<void>; clipboard?: Pick<Clipboard, 'writeText'> }
}

/** By the phone's own sheet, else onto the clipboard. The address leads whoever opens it through a channel of their own. */
export async function shareArticle(
  title: string,
  { location, navigator }: Sharing,
): Promise<'shared' | 'copied' | 'neither'> {
  const url = location.origin + location.pathname
  try {
    if (navigator.share) {
      await navigator.share({ title, url })
      return 'shared'
    }
    if (!navigator.clipboard) return 'neither'
    await navigator.clipboard.writeText(`${title} ${url}`)
    return 'copied'
  } catch {
    // Turned back by the citizen, or not allowed here.
    return 'neither'
  }
}
