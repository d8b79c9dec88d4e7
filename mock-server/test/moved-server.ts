import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { serve } from '../src/start/serve.ts'

/**
 * `server.ts` with a clock that tests move forward. Over the socket CLOCK_SOCKET comes a line with milliseconds, and goes one
 * with how far the clock is ahead since it started.
 */
let aheadMs = 0

createServer((socket) => {
  createInterface(socket).on('line', (line) => {
    aheadMs += Number(line)
    socket.end(`${aheadMs}\n`)
  })
}).listen(process.env.CLOCK_SOCKET)

// Whoever started this holds its input open: killed, they leave no platform behind on its port.
process.stdin.resume().once('close', () => process.kill(process.pid, 'SIGTERM'))

await serve(process.env, () => new Date(Date.now() + aheadMs))
