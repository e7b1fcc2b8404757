type Entry<Value> = { readonly value: Promise<Value>; size: number; end?: NodeJS.Timeout }

type Limits<Value> = Readonly<{
  /** Bytes of all together; what was asked for longest ago goes first. */
  most: number
  /** Milliseconds after which a value is forgotten, asked for or not. */
  time: number
  /** Bytes of one value; `undefined` where it is not worth keeping. */
  sizeOf: (value: Value) => number | undefined
}>

/** What costs much to make and is asked for twice: made once, also while it is still being made, and kept in memory for a short while. */
export type Keeping<Value> = Readonly<{ of: (name: string, make: () => Promise<Value>) => Promise<Value>; forget: () => void }>

export const keeping = <Value>({ most, time, sizeOf }: Limits<Value>): Keeping<Value> => {
  const entries = new Map<string, Entry<Value>>()
  let held = 0

  const drop = (name: string, entry: Entry<Value>) => {
    if (entries.get(name) !== entry) return
    clearTimeout(entry.end)
    entries.delete(name)
    held -= entry.size
  }
  const makeRoom = () => {
    for (const [name, entry] of entries) {
      if (held <= most) return
      drop(name, entry)
    }
  }
  const made = (name: string, entry: Entry<Value>, size: number | undefined) => {
    if (entries.get(name) !== entry) return
    if (size === undefined || size > most) {
      drop(name, entry)
      return
    }
    entry.size = size
    held += size
    entry.end = setTimeout(() => drop(name, entry), time).unref()
    makeRoom()
  }
  const make = (name: string, how: () => Promise<Value>): Promise<Value> => {
    const entry: Entry<Value> = { value: how(), size: 0 }
    entries.set(name, entry)
    entry.value.then(
      (value) => made(name, entry, sizeOf(value)),
      () => drop(name, entry),
    )
    return entry.value
  }
  return {
    of: (name, how) => {
      const known = entries.get(name)
      if (known === undefined) return make(name, how)
      entries.delete(name)
      entries.set(name, known)
      return known.value
    },
    forget: () => {
      for (const [name, entry] of entries) drop(name, entry)
    },
  }
}
