import type { Icon } from '@one-card/ui-kit'
import { localIcons } from '../local-icons.ts'
import { localPath, whyWords } from '../local-words.ts'
import type { LocalHome } from '../useLocalHome.ts'

/** One recommendation and why it is there. */
export interface HotCard {
  key: string
  icon: Icon
  title: string
  note: string
  to: string
  why: { word: string; tone: 'info' | 'warm' | 'gray' }
}

const mostCards = 4

/** What is near stands first, where the citizen asked for it. */
export const hotCards = (near: HotCard[], { hot }: LocalHome): HotCard[] =>
  [
    ...near,
    ...hot.map(({ serviceId, title, note, icon, why }) => ({
      key: serviceId,
      icon: localIcons[icon],
      title,
      note,
      to: localPath(`guides/${serviceId}`),
      why: whyWords[why],
    })),
  ].slice(0, mostCards)
