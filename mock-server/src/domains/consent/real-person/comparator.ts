/** A picture as the holder or a desk took it, opened; it lives in memory for one comparison and goes nowhere else (§7.1.3). */
export interface Picture {
  width: number
  height: number
  /** Four bytes a pixel; the fourth means nothing. */
  rgba: Uint8Array
}

/**
 * What tells whether a face is somebody's. A service of the public security or a bank takes this one's place by being passed
 * to `buildApp`; the enrolled pictures stay with it, and the platform knows them by name only.
 */
export interface Comparator {
  /** 0 to 100, the same for the same two pictures. `reference` is the comparator's own name for an enrolled picture. */
  score(picture: Picture, reference: string): Promise<number>
}

/** From here on two pictures are of one person. */
export const matchScore = 90
