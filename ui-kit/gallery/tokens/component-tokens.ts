import { tokens, type TokenName } from '@one-card/ui-kit/tokens'

interface Part {
  $type?: string
  [key: string]: unknown
}

const files = import.meta.glob<Record<string, Record<string, Part>>>('../../tokens/components/*.json', {
  eager: true,
  import: 'default',
})

export interface ComponentToken {
  name: TokenName
  part: string
  type: string
}

/** The component tier as its files have it; a part may stand in a group of its own. */
function partsOf(component: string, group: Part, path: string[] = []): ComponentToken[] {
  const name = [component, ...path].join('-')
  if (name in tokens) return [{ name: name as TokenName, part: path.join('-'), type: group.$type ?? '' }]
  return Object.entries(group).flatMap(([key, part]) =>
    typeof part === 'object' ? partsOf(component, part as Part, [...path, key]) : [],
  )
}

export const componentTokens: { component: string; parts: ComponentToken[] }[] = Object.values(files).flatMap((file) =>
  Object.entries(file).map(([component, group]) => ({ component, parts: partsOf(component, group as Part) })),
)
