/** The pictures that `npm run screens` draws, by file name without its ending. */
const files = import.meta.glob<string>('../../../../docs/screens/*.png', {
  eager: true,
  import: 'default',
  query: '?url',
})
const addresses = new Map(Object.entries(files).map(([path, address]) => [path.replace(/^.*\/|\.png$/g, ''), address]))

export interface Picture {
  name: string
  title: string
  width: 390 | 320
  address: string
}

/** One screen in both modes at one width; empty while nobody has drawn it. */
export function picturesOf(screen: string, width: Picture['width']): Picture[] {
  const ending = width === 390 ? '' : `-${width}`
  return [
    ['普通模式', ''],
    ['适老模式', '-elderly'],
  ].flatMap(([title, mode]) => {
    const name = `${screen}${mode}${ending}`
    const address = addresses.get(name)
    return address === undefined ? [] : [{ name, title: title!, width, address }]
  })
}
