/** What Storybook's index.json says of a story. */
export interface IndexEntry {
  id: string
  title: string
  importPath: string
}

interface Listed {
  name: string
  /** As the file and the component are called: CodeCard. */
  file: string
  address: string
  states: number
}

export interface Directory {
  category: string
  components: Listed[]
}

/** Our pages are listed in the sidebar already; the directory is of components. */
const isComponent = ({ importPath }: IndexEntry) => importPath.includes('/src/')
const fileOf = ({ importPath }: IndexEntry) => importPath.replace(/^.*\/|\.stories\.ts$/g, '')

/** Components by category, in the order of the sidebar, each with its first state's address in the gallery. */
export function directoryOf(entries: IndexEntry[]): Directory[] {
  const categories = new Map<string, Directory>()
  for (const entry of entries.filter(isComponent)) {
    const [category, name] = entry.title.split('/') as [string, string]
    const { components } =
      categories.get(category) ?? categories.set(category, { category, components: [] }).get(category)!
    const known = components.find((component) => component.name === name)
    if (known) known.states += 1
    else components.push({ name, file: fileOf(entry), address: `./?path=/story/${entry.id}`, states: 1 })
  }
  return [...categories.values()]
}

/** Without case, blanks and marks: `code card`, code-card and CodeCard are one. */
const plain = (text: string) => text.toLowerCase().replace(/[\s\-_./]|stories\.?ts$|vue$/g, '')

/** What is left of it for words of a designer: Chinese or English, a file's name with or without its ending. */
export function narrowed(directory: Directory[], text: string): Directory[] {
  const wanted = plain(text)
  return directory
    .map(({ category, components }) => ({
      category,
      components: components.filter(({ name, file }) => plain(`${category}${name}|${file}`).includes(wanted)),
    }))
    .filter(({ components }) => components.length > 0)
}
