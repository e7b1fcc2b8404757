import { parentPort, workerData } from 'node:worker_threads'

type Begun = Readonly<{ file: string; name: string }>
type Question = Readonly<{ id: number; input: unknown }>

const { file, name } = workerData as Begun
const found = ((await import(file)) as Readonly<Record<string, unknown>>)[name]
if (typeof found !== 'function') throw new Error(`There is no function ${name} in ${file}.`)
const answer = (found as () => (input: unknown) => unknown)()

parentPort?.on('message', ({ id, input }: Question) => {
  // A fault in the work belongs to the question; the thread ends with it, since nobody knows what it holds now.
  parentPort?.postMessage({ id, output: answer(input) })
})
