import { parentPort, workerData } from 'node:worker_threads'

type Ordered = Readonly<{ file: string; name: string; input: unknown }>

const { file, name, input } = workerData as Ordered
const found = ((await import(file)) as Readonly<Record<string, unknown>>)[name]
if (typeof found !== 'function') throw new Error(`There is no function ${name} in ${file}.`)
parentPort?.postMessage(await (found as (given: unknown) => unknown)(input))
