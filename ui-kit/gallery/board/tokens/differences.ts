import type { FlatToken } from './flatten.ts'

export interface Difference {
  path: string
  kind: 'added' | 'changed' | 'removed'
  type: string
  before: FlatToken | undefined
  after: FlatToken | undefined
}

export const kindWords: Record<Difference['kind'], string> = { added: '新增', changed: '改变', removed: '删除' }

const same = (one: FlatToken, other: FlatToken) => one.css === other.css && one.type === other.type

/** What one version has that the other has not, and what is worth something else now; in the order of the paths. A token that names another by a new way to the same value is the same. */
export function differences(before: Map<string, FlatToken>, after: Map<string, FlatToken>): Difference[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort()
  return paths.flatMap((path): Difference[] => {
    const [old, now] = [before.get(path), after.get(path)]
    if (old !== undefined && now !== undefined && same(old, now)) return []
    const kind = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed'
    return [{ path, kind, type: (now ?? old)!.type, before: old, after: now }]
  })
}
