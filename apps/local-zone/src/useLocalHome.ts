import type { PageServices, Result } from '@one-card/platform-api'
import { useFirstView } from '@one-card/shell'

export type LocalHome = Result<PageServices['local-zone/home']>

/** What the zone is and has; undefined until the platform has told it. */
export const useLocalHome = () => useFirstView<LocalHome>('home')
