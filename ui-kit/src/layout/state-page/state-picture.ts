import { defineAsyncComponent, type Component } from 'vue'

export const fetchPicture = () => import('./StatePicture.vue')

/** Pages that stop are rare, and their drawings a kilobyte. Without a network its place stays empty: there are the words. */
export const StatePicture = defineAsyncComponent({
  loader: (): Promise<{ default: Component }> =>
    fetchPicture().catch(() => ({ default: { inheritAttrs: false, render: () => null } })),
  delay: 0,
})
