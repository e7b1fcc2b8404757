/** Work for the tests of the threads. */
export const doubled = (given: Readonly<{ numbers: Float32Array }>): Float32Array => given.numbers.map((one) => one * 2)

export const failing = (): never => {
  throw new Error('no such luck')
}
