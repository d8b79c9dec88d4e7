import { serve } from '../src/start/serve.ts'
import { movedClock } from './moved-clock.ts'

/** `server.ts` with a clock that tests move forward. */
await serve(process.env, movedClock)
