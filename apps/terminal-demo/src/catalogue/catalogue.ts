/** Annex A or Annex B. */
export type CatalogueKind = 'services' | 'institutions'

/** `line` as a spreadsheet numbers it. */
export interface RefusedLine {
  line: string
  heading: string
  reason: string
}

/** What came of a file: `refused` holds the first of them. */
export interface CatalogueReport {
  accepted: string
  refusedCount: string
  refused: RefusedLine[]
}

/** One row as the desk lists it: 服务编号 or 统一社会信用代码, what it is, who is in charge, and where it holds. */
export interface CatalogueRow {
  code: string
  title: string
  by: string
  scene: string
  where: string
  source?: string
  reportedAt?: string
}

export interface CatalogueView {
  /** What rows can be narrowed to: table C.7 as it stands. */
  scenes: { value: string; word: string }[]
  total: string
  rows: CatalogueRow[]
  next?: string
}

/** What is asked for, under the names of the platform's services; `after` is the row before the page, `layout` that of a file. */
export type CatalogueFilter = Partial<
  Record<'sceneCode' | 'cardForm' | 'ability' | 'department' | 'after' | 'layout', string>
>

export interface CatalogueServer {
  store(kind: CatalogueKind, file: Blob): Promise<CatalogueReport>
  list(kind: CatalogueKind, filter: CatalogueFilter): Promise<CatalogueView>
}

/** The address of what is listed, or of a file of it. */
export function catalogueAddress(path: string, filter: CatalogueFilter): string {
  const asked = Object.entries(filter).filter(([, value]) => value !== '')
  return asked.length === 0 ? path : `${path}?${new URLSearchParams(asked)}`
}
