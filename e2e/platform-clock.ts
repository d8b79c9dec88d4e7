import { connect } from 'node:net'
import { join } from 'node:path'

/** Where the platform of this run lets its clock be moved (mock-server/test/moved-server.ts). */
export const clockSocket = () => join(process.env.E2E_DATA_DIR!, 'clock.sock')

let aheadMs = 0

/** The platform's time, for the channels and systems that a journey calls it as. */
export const platformNow = () => new Date(Date.now() + aheadMs)

/** Moves the platform's clock forward. By 0 it only says how far earlier journeys have moved it. */
export async function movePlatform(byMs: number): Promise<void> {
  aheadMs = await new Promise<number>((resolve, reject) => {
    connect(clockSocket())
      .once('data', (answer) => resolve(Number(answer)))
      .once('error', reject)
      .write(`${byMs}\n`)
  })
}
