import sanitize from 'sanitize-html'

/** What an article is made of; of anything else the words stay and the markup goes. */
const allowedTags = ['h2', 'h3', 'p', 'ol', 'ul', 'li', 'strong', 'table', 'tbody', 'tr', 'th', 'td']

/**
 * An article as pages may show it: no script, style, picture or frame of others; an address only within our pages. Refuses with
 * undefined what has no word in it.
 */
export function cleanArticle(html: string): string | undefined {
  const clean = sanitize(html, {
    allowedTags: [...allowedTags, 'a'],
    allowedAttributes: { a: ['href'] },
    exclusiveFilter: ({ tag, attribs }) => tag === 'a' && !/^\/h5\/[\w/?=&-]*$/.test(attribs.href ?? ''),
    disallowedTagsMode: 'discard',
  })
  return spokenText(clean) === '' ? undefined : clean.trim()
}

/** The words as sentences, a full stop after each block that has none. */
export function spokenText(html: string): string {
  return sanitize(html.replace(/<\/(h2|h3|p|li|tr)>/g, '。'), { allowedTags: [], allowedAttributes: {} })
    .replace(/\s+/g, '')
    .replace(/([。！？；：，])。+/g, '$1')
    .replace(/。+/g, '。')
    .replace(/^。/, '')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
}
