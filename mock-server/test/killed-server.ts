// Before the platform, whose database it stands in front of.
import './kill-at-move.ts'
import { publicUrl } from './demo-store.ts'
import { startFilled } from './start-filled.ts'

/** The national platform on a folder that is filled, which kills itself at the move of money that KILL_AT names; without it nobody does. */
await startFilled('national', publicUrl)
