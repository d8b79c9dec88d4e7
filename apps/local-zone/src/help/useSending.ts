import { CallLost, CallRefused, useSession } from '@one-card/shell'

/** Sends pictures one by one; says how many did not come through. What is already sent stays. */
export function useSending() {
  const session = useSession()
  return async (complaintNo: string, pictures: string[]): Promise<number> => {
    let failed = 0
    for (const image of pictures)
      await session.call('complaints/add-picture', { complaintNo, image }).catch((reason: unknown) => {
        if (!(reason instanceof CallRefused || reason instanceof CallLost)) throw reason
        failed += 1
      })
    return failed
  }
}
