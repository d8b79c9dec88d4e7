import current from '@one-card/ui-kit/tokens.json'
import { flatten, type FlatToken, type TokenFile } from './flatten.ts'

/** A state of the tokens that another can be compared with. */
export interface TokenVersion {
  name: string
  tokens(): Map<string, FlatToken>
}

const kept = import.meta.glob<TokenFile>('../../../tokens/versions/*.json', { eager: true, import: 'default' })
const components = import.meta.glob<TokenFile>('../../../tokens/components/*.json', { eager: true, import: 'default' })

const nameOf = (path: string) => path.replace(/^.*\/|\.json$/g, '')

/** The kept versions, and what the kit is built from today: purposes and components. */
export const versions: TokenVersion[] = [
  ...Object.entries(kept).map(([path, file]) => ({ name: nameOf(path), tokens: () => flatten([file]) })),
  { name: '当前', tokens: () => flatten([current, ...Object.values(components)]) },
]
