import { keepEarlyTap } from './early-tap.ts'

// Stands in every micro-app's page itself (tools/build): on a slow network its first script comes long after what is seen.
keepEarlyTap(window)
