import { defineAsyncComponent, h, type Component } from 'vue'
import Skeleton from './primitives/skeleton/Skeleton.vue'

/** A part of a page that no first open waits for. `component` is fetched again after it did not come. */
export interface LazyPart<T extends Component> {
  component: () => Promise<{ default: T }>
}

/** Shorter waits show nothing; a longer one has rows in the part's place. What does not come is the page's fault to say (shell). */
const blinkMs = 80

export const lazyPart = <T extends Component>({ component }: LazyPart<T>, rows = 3): T =>
  defineAsyncComponent({
    loader: component,
    // Not given what the part is given: attributes would fall through to the rows.
    loadingComponent: { inheritAttrs: false, render: () => h(Skeleton, { rows }) },
    delay: blinkMs,
  }) as unknown as T

/** A drawing that says nothing its words do not say: its place stays empty until it comes, and where it does not. */
export const lazyPicture = (fetch: () => Promise<{ default: Component }>): Component =>
  defineAsyncComponent({
    loader: () => fetch().catch(() => ({ default: { inheritAttrs: false, render: () => null } })),
    delay: 0,
  })
