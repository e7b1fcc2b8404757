/** Work for the tests of the threads. */
export const doubled = (given: Readonly<{ numbers: Float32Array }>): Float32Array => given.numbers.map((one) => one * 2)

export const failing = (): never => {
  throw new Error('no such luck')
}

/** Remembers what it was told. */
export const remembering = () => {
  const told: number[] = []
  return (given: number): readonly number[] => {
    if (given < 0) throw new Error('no such luck')
    told.push(given)
    return told
  }
}
