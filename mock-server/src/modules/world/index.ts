import type { Database } from '../../db/open.ts'
import { worldRepository } from './repository.ts'

export interface World {
  /** Whether the people here are samples. Known by the data, not by how the program was started. */
  isSample(): Promise<boolean>
}

export const worldModule = (db: Database): World => worldRepository(db)
