import { pageNames } from './page-names.ts'

/**
 * A place of our own pages below `/h5/`, where a citizen may be led back to; nothing else is. Each part ends at a slash, so that
 * a text that does not fit is known at once.
 */
export const ownPlacePattern = `^(${pageNames.join('|')})/([\\w-]+(/[\\w-]+)*/?)?(\\?[\\w=&%-]*)?$`
export const longestOwnPlace = 200
