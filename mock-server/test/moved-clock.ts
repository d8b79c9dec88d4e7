import { createServer } from 'node:net'
import { createInterface } from 'node:readline'

/**
 * A clock that tests move forward, ahead by AHEAD_MS at first. Over the socket CLOCK_SOCKET comes a line with milliseconds, and goes
 * one with how far the clock is ahead.
 */
let aheadMs = Number(process.env.AHEAD_MS ?? 0)

createServer((socket) => {
  createInterface(socket).on('line', (line) => {
    aheadMs += Number(line)
    socket.end(`${aheadMs}\n`)
  })
}).listen(process.env.CLOCK_SOCKET)

// Whoever started this holds its input open: killed, they leave no platform behind on its port.
process.stdin.resume().once('close', () => process.kill(process.pid, 'SIGTERM'))

export const movedClock = () => new Date(Date.now() + aheadMs)
