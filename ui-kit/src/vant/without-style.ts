import type { SetupContext, VNode } from 'vue'

type Setup = (props: unknown, context: SetupContext) => () => VNode

/**
 * Vant writes a style attribute on the server even where it is empty, and `style-src-attr 'none'` refuses it. We theme through
 * variables alone, so the attribute goes.
 */
export function withoutStyleAttribute<Wrapped extends object>(component: Wrapped): Wrapped {
  const { setup } = component as { setup: Setup }
  const mended: Setup = (props, context) => {
    const render = setup(props, context)
    return () => {
      const vnode = render()
      if (vnode.props !== null) delete vnode.props.style
      return vnode
    }
  }
  return { ...component, setup: mended }
}
