import { shallowRef } from 'vue'

/** Stands in for `@one-card/shell`: a platform that answers as the test says. */
export const platform = {
  first: undefined as unknown,
  asked: [] as object[],
  opened: [] as string[],
  answer: (_params: object): unknown => {
    throw new Error('not reached')
  },
}

export const useSession = () => ({
  async call(_name: string, params: object) {
    platform.asked.push(params)
    return platform.answer(params)
  },
})
export const useFirstView = () => shallowRef(platform.first)
export const useOpen = () => async (page: string) => void platform.opened.push(page)
