import sanitize from 'sanitize-html'

/** What an article is made of; of anything else the words stay and the markup goes. */
const allowedTags = ['h2', 'h3', 'p', 'ol', 'ul', 'li']

/** An article as it is kept: no script, style, picture, frame or address of others. Undefined for what has no word in it. */
export function cleanArticle(html: string): string | undefined {
  const clean = sanitize(html, { allowedTags, allowedAttributes: {} }).trim()
  return wordsOf(clean) === '' ? undefined : clean
}

/** Text without markup, its entities as characters. */
export function wordsOf(html: string): string {
  return sanitize(html, { allowedTags: [], allowedAttributes: {} })
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
}
