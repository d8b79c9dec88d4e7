import { mount, type VueWrapper } from '@vue/test-utils'
import { ref, type Component } from 'vue'
import { providePreferences, type Mode } from '../src/preferences.ts'

/** Mounts a component as the shell would, in one of the two modes; `mode` follows what the component sets. */
export function inMode(
  first: Mode,
  component: Component,
  props: Record<string, unknown> = {},
  slots: Record<string, unknown> = {},
) {
  const mode = ref(first)
  const wrapper: VueWrapper = mount(component, {
    props,
    slots: slots as Record<string, string>,
    global: {
      plugins: [
        (app) =>
          providePreferences(app, {
            mode: () => mode.value,
            setMode: (next) => {
              mode.value = next
            },
          }),
      ],
    },
  })
  return { wrapper, mode }
}
