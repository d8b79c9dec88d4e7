import { pageNames, pages } from '@one-card/platform-api/pages'
import { picturesOf } from './pictures.ts'

export interface Screen {
  /** The picture's file, as `npm run screens` names it. */
  screen: string
  title: string
}

/** Every page of the registry with its screens that have been drawn, in the registry's order. */
export const drawnPages = pageNames
  .map((name) => ({
    name,
    title: pages[name].title,
    screens: Object.entries(pages[name].routes)
      .map(([path, title]): Screen => ({ screen: path.replace(/\/:?/g, '-') || name, title }))
      .filter(({ screen }) => picturesOf(screen, 390).length > 0),
  }))
  .filter(({ screens }) => screens.length > 0)
