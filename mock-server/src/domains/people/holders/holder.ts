/** A citizen as the platform knows them, in clear: never sent to a browser, never logged. */
export interface Holder {
  id: string
  name: string
  idNo: string
  mobile?: string
  /** 参保地, GB/T 2260. */
  insuredRegion: string
}
