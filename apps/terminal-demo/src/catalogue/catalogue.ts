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

export type CatalogueServer = (kind: CatalogueKind, file: Blob) => Promise<CatalogueReport>
