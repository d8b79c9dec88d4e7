import { parse, type SFCDescriptor } from 'vue/compiler-sfc'
import type { Deviation } from './deviation.ts'

type Found = Pick<Deviation, 'kind' | 'what'> & { line: number }
interface TemplateNode {
  type: number
  tag?: string
  children?: TemplateNode[]
  branches?: TemplateNode[]
  loc: { start: { line: number } }
}

/** What the kit has a component for. */
const raw = new Set(['button', 'input', 'select', 'textarea', 'svg', 'img', 'dialog', 'table'])
const elementType = 1

const colour = /#[\da-f]{3,8}\b|\b(rgb|rgba|hsl|hsla)\(/gi
const font = /\b(font|font-family|font-size|line-height|letter-spacing)\s*:\s*(?!\s|var\(|inherit)[^;}]+/g
/** A hairline and a focus ring's gap are no measures. */
const length = /(?<![\w.#-])-?(\d*\.)?\d+(px|rem|em|vw|vh)\b/g
const small = /^-?[012]px$/

function declarations(descriptor: SFCDescriptor): Found[] {
  return descriptor.styles.flatMap(({ content, loc }) =>
    content.split('\n').flatMap((text, index): Found[] => {
      const line = loc.start.line + index
      const css = text.replace(/\/\*.*?\*\//g, '').replace(/@media[^{]+/, '')
      const fonts = css.match(font) ?? []
      const lengths = (css.replace(font, '').match(length) ?? []).filter((value) => !small.test(value))
      const colours = css.match(colour) ?? []
      return [
        ...colours.map((what) => ({ kind: 'colour' as const, what, line })),
        ...fonts.map((what) => ({ kind: 'font' as const, what, line })),
        ...lengths.map((what) => ({ kind: 'length' as const, what, line })),
      ]
    }),
  )
}

function elements(node: TemplateNode): Found[] {
  const own: Found[] =
    node.type === elementType && raw.has(node.tag!)
      ? [{ kind: 'element', what: `<${node.tag}>`, line: node.loc.start.line }]
      : []
  return [...own, ...[...(node.children ?? []), ...(node.branches ?? [])].flatMap(elements)]
}

/** A part that sets its own look is a component the kit does not have; one that only arranges the kit's has none, and a page is no component. */
const isOwnComponent = ({ filename, styles }: SFCDescriptor) =>
  !filename.endsWith('Page.vue') && styles.some(({ content }) => /\b(background|border|font|color)\b/.test(content))

/** Where one Vue file of a micro-app departs from the kit, in the order of its lines. */
export function deviationsIn(app: string, file: string, source: string): Deviation[] {
  const { descriptor } = parse(source, { filename: file })
  const name = file.replace(/^.*\/|\.vue$/g, '')
  const found = [
    ...(isOwnComponent(descriptor) ? [{ kind: 'component' as const, what: name, line: 1 }] : []),
    ...(descriptor.template?.ast ? elements(descriptor.template.ast as unknown as TemplateNode) : []),
    ...declarations(descriptor),
  ]
  return found
    .sort((a, b) => a.line - b.line)
    .map(({ kind, what, line }) => ({ app, kind, what, place: `${file}:${line}` }))
}
