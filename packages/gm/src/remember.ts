/** Makes a value once per name and keeps the `most` names that were used last, so that unknown callers cannot fill the memory. */
export function remember<V>(most: number, make: (name: string) => V): (name: string) => V {
  const kept = new Map<string, V>()
  return (name) => {
    const value = kept.get(name) ?? make(name)
    kept.delete(name)
    kept.set(name, value)
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    return value
  }
}
