/** What Storybook's index.json says of a story. */
export interface IndexEntry {
  id: string
  title: string
  importPath: string
}

export interface Directory {
  category: string
  components: { name: string; address: string; states: number }[]
}

/** Our pages are listed in the sidebar already; the directory is of components. */
const isComponent = ({ importPath }: IndexEntry) => importPath.includes('/src/')

/** Components by category, in the order of the sidebar, each with its first state's address in the gallery. */
export function directoryOf(entries: IndexEntry[]): Directory[] {
  const categories = new Map<string, Directory>()
  for (const { id, title } of entries.filter(isComponent)) {
    const [category, name] = title.split('/') as [string, string]
    const { components } =
      categories.get(category) ?? categories.set(category, { category, components: [] }).get(category)!
    const known = components.find((component) => component.name === name)
    if (known) known.states += 1
    else components.push({ name, address: `./?path=/story/${id}`, states: 1 })
  }
  return [...categories.values()]
}
