import { textSteps } from '../tokens/text-steps.ts'

/**
 * The step to draw where the host already enlarges all text `zoom` times: both together are never more than the citizen chose,
 * or a phone on large text would enlarge twice.
 */
export function drawnStep(chosen: number, zoom: number): number {
  const wanted = textSteps[chosen - 1]!.times
  return textSteps.reduce((drawn, { step, times }) => (times * zoom <= wanted + .01 ? step : drawn), 1)
}
