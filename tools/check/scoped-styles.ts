import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse, type SFCParseResult } from 'vue/compiler-sfc'

type Node = NonNullable<NonNullable<SFCParseResult['descriptor']['template']>['ast']>['children'][number]
type Element = Extract<Node, { tag: string }>

export interface Component {
  /** Path from the project's root. */
  file: string
  /** Paths of the components it imports by file, by name. */
  imports: Map<string, string>
  /** Elements of the template in whatever depth. */
  elements: Element[]
  /** Elements of which one stands outermost. */
  outermost: Element[]
  /** Says itself which element gets what it is given. */
  placesAttributes: boolean
  /** Classes of the last part of each scoped selector: the part that gets the component's mark. */
  styled: string[][]
}

const isElement = (node: Node): node is Element => 'tag' in node
const within = (nodes: Node[]): Element[] => nodes.filter(isElement).flatMap((node) => [node, ...within(node.children)])
const has = ({ props }: Element, ...directives: string[]) =>
  props.some((prop) => prop.type === 7 && directives.includes(prop.name))

/** Several side by side get no mark of whoever uses the component: Vue hands it to one. */
function outermostOf(nodes: Node[]): Element[] {
  const [first, ...rest] = nodes.filter(isElement)
  if (first === undefined || has(first, 'for') || !rest.every((each) => has(each, 'else', 'else-if'))) return []
  return [first, ...rest].flatMap((node) => (node.tag === 'template' ? outermostOf(node.children) : [node]))
}

/** Class names of a `:class`: keys, words in quotes, and variables, whose values may be of any name. */
const namesIn = (expression: string) =>
  expression
    .replace(/:[^,}]+/g, '')
    .replace(/\$?\w+(\??\.\w+)+/g, '')
    .match(/[\w-]+/g) ?? []

/** Classes that an element has or may have. */
function classesOf({ props }: Element): string[] {
  return props.flatMap((prop) => {
    if (prop.type === 6) return prop.name === 'class' ? (prop.value?.content.split(/\s+/) ?? []) : []
    const isClass = prop.name === 'bind' && prop.arg?.type === 4 && prop.arg.content === 'class'
    return isClass && prop.exp?.type === 4 ? namesIn(prop.exp.content) : []
  })
}

function lastClasses(selector: string): string[] {
  const [last = ''] = /[^\s>+~]+$/.exec(selector.trim()) ?? []
  return (last.match(/\.[\w-]+/g) ?? []).map((name) => name.slice(1))
}

/** A component as its file has it. */
export function componentOf(file: string, source: string): Component {
  const { descriptor } = parse(source)
  const nodes = descriptor.template?.ast?.children ?? []
  const script = `${descriptor.script?.content ?? ''}${descriptor.scriptSetup?.content ?? ''}`
  const css = descriptor.styles.flatMap(({ scoped, content }) => (scoped ? content.replace(/\/\*[^]*?\*\//g, '') : []))
  const selectors = [...css.join('\n').matchAll(/([^{}@;]+)\{/g)].flatMap(([, list]) => list!.split(','))
  return {
    file,
    imports: new Map(
      [...script.matchAll(/'(\.[^']+\.vue)'/g)].map(([, path]) => [basename(path!, '.vue'), join(file, '..', path!)]),
    ),
    elements: within(nodes),
    outermost: outermostOf(nodes),
    placesAttributes: /\$attrs|useAttrs/.test(source),
    styled: selectors
      .filter((selector) => !/:(deep|slotted|global)/.test(selector))
      .map(lastClasses)
      .filter(({ length }) => length > 0),
  }
}

/** What a component's element stands for, where it is a component of the suite. */
function usedIn(components: Component[]): (user: Component, element: Element) => Component | undefined {
  const byFile = new Map(components.map((component) => [component.file, component]))
  const shared = new Map(
    components.filter(({ file }) => !file.startsWith('apps/')).map((each) => [basename(each.file, '.vue'), each]),
  )
  return ({ imports }, { tag }) => {
    const path = imports.get(tag)
    return path === undefined ? shared.get(tag) : byFile.get(path)
  }
}

/**
 * A scoped rule also reaches the outermost element of each component used. Names every rule that does so by chance, since user and
 * used chose one class name; a class that the user gives to what it uses is meant.
 */
export function findLeaks(components: Component[]): string[] {
  const usedBy = usedIn(components)
  /** Classes of what stands outermost once all components are drawn. */
  const drawn = (component: Component): string[][] =>
    component.outermost.flatMap((element) => {
      const used = usedBy(component, element)
      const own = classesOf(element)
      return used === undefined ? [own] : drawn(used).map((classes) => [...classes, ...own])
    })
  const found = components.flatMap((component) =>
    component.elements.flatMap((element) => {
      const used = usedBy(component, element)
      if (used === undefined) return []
      const given = classesOf(element)
      return component.styled
        .filter((classes) => !classes.some((each) => given.includes(each)))
        .filter((classes) => drawn(used).some((root) => classes.every((each) => root.includes(each))))
        .map((classes) => `${component.file}: .${classes.join('.')} reaches ${basename(used.file)}`)
    }),
  )
  return [...new Set(found)]
}

/** A class given to a component of which several elements stand outermost goes nowhere, and so do its rules. */
export function findLostClasses(components: Component[]): string[] {
  const usedBy = usedIn(components)
  return components.flatMap((component) =>
    component.elements.flatMap((element) => {
      const used = usedBy(component, element)
      const [given] = classesOf(element)
      if (used === undefined || given === undefined || used.outermost.length > 0 || used.placesAttributes) return []
      return [`${component.file}: .${given} is lost on ${basename(used.file)}`]
    }),
  )
}

/** The components of files given by their paths from the root. */
export const readComponents = (root: string, files: string[]) =>
  files.map((file) => componentOf(file, readFileSync(join(root, file), 'utf8')))
