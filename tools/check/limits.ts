import { spawn } from 'node:child_process'
import type { Part } from './parts.ts'

/**
 * Seconds that each part takes on two quiet cores where `paceSeconds` of hashing take `quietPace`. A part that takes half as
 * much again is named at the end of the run, so that a suite that grows slow is seen on the day it does; it fails nothing, for
 * how fast a machine is says nothing about the project. How slow the machine is at the moment is measured in the same run
 * and allowed for.
 */
const baselines: Record<string, number> = {
  types: 80,
  lint: 35,
  styles: 5,
  layers: 8,
  'dead code': 16,
  layout: 35,
  'file sizes': 5,
  build: 17,
  'unit tests': 320,
  PostgreSQL: 120,
  'journeys in Chromium': 1200,
}

/** Seconds of `hashing` on both cores of a quiet machine of the kind that the gate runs on. */
const quietPace = 1.0

const hashing = `const { createHash } = require('node:crypto'); const block = Buffer.alloc(1 << 20)
for (let round = 0; round < 400; round += 1) createHash('sha256').update(block).digest()`

/** How many times slower than quiet both cores are now; never less than 1. */
export async function machinePace(): Promise<number> {
  const started = Date.now()
  const core = () => new Promise((resolve) => spawn(process.execPath, ['-e', hashing]).once('close', resolve))
  await Promise.all([core(), core()])
  return Math.max(1, (Date.now() - started) / 1000 / quietPace)
}

export interface TimedPart extends Part {
  limit: number
}

/** Parts with the seconds they may take at the slowest pace seen in this run. */
export function withLimits(parts: Part[], pace: number): TimedPart[] {
  return parts.map((part) => {
    const baseline = baselines[part.title]
    if (baseline === undefined) throw new Error(`Say in tools/check/limits.ts how many seconds "${part.title}" takes`)
    return { ...part, limit: Math.round(1.5 * baseline * pace) }
  })
}
