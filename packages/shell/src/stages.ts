/** Ends the running task, so that a touch or a frame can come between two stages of the start (performance.md). */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** Runs each stage in a task of its own, one after the other. */
export async function inStages(...stages: (() => unknown)[]): Promise<void> {
  for (const stage of stages) {
    await nextTask()
    await stage()
  }
}
