import { textSteps } from '../tokens/text-steps.ts'

/**
 * The step to draw where the host already enlarges all text `zoom` times: both together come nearest to what the citizen chose,
 * or a phone on large text would enlarge twice.
 */
export function drawnStep(chosen: number, zoom: number): number {
  const wanted = textSteps[chosen - 1]!.times / zoom
  const off = ({ times }: { times: number }) => Math.abs(times - wanted)
  return textSteps.reduce((nearest, each) => (off(each) < off(nearest) ? each : nearest)).step
}

/** The next step from `chosen` up or down that looks different: no tap on 增大字号 may seem to do nothing. */
export function nextStep(chosen: number, wanted: number, zoom: number): number {
  const way = Math.sign(wanted - chosen)
  let step = wanted
  while (drawnStep(step, zoom) === drawnStep(chosen, zoom) && textSteps[step - 1 + way] !== undefined) step += way
  return step
}
