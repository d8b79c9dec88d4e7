import { serve } from './start/serve.ts'

/** What `npm start` runs. */
await serve(process.env, () => new Date())
