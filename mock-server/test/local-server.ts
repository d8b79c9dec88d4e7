import { startFilled } from './start-filled.ts'

/** The local platform on a folder that is filled, with its line to the national one at NATIONAL_URL. */
await startFilled('local', process.env.NATIONAL_URL!)
