import { Worker } from 'node:worker_threads'
import type { Work } from './work.ts'

/** A thread that stays, with what it holds. Questions are answered in their order; after a fault it is gone, and every question fails. */
export type StandingThread<Input, Output> = Readonly<{ ask: (input: Input) => Promise<Output>; close: () => Promise<void> }>

type Waiting<Output> = Readonly<{ resolve: (output: Output) => void; reject: (error: Error) => void }>
type Answer<Output> = Readonly<{ id: number; output: Output }>

/**
 * Begins a thread of its own in which the function of a file is called once; what it gives then answers question after question, so that what it learned stays there and need not be
 * copied. A thread that nobody waits for keeps no process alive.
 */
export const standingThread = <Input, Output>({ file, name }: Work): StandingThread<Input, Output> => {
  const worker = new Worker(new URL('./run-standing.ts', import.meta.url), { workerData: { file: file.href, name } })
  const waiting = new Map<number, Waiting<Output>>()
  let asked = 0
  let gone: Error | undefined
  const end = (error: Error): void => {
    gone ??= error
    for (const { reject } of waiting.values()) reject(gone)
    waiting.clear()
  }
  worker.unref()
  worker.on('message', ({ id, output }: Answer<Output>) => {
    waiting.get(id)?.resolve(output)
    waiting.delete(id)
    if (waiting.size === 0) worker.unref()
  })
  worker.once('error', end)
  worker.once('exit', (code) => end(new Error(`The thread for ${name} ended (${code}).`)))
  const ask = (input: Input): Promise<Output> =>
    new Promise((resolve, reject) => {
      if (gone !== undefined) {
        reject(gone)
        return
      }
      asked += 1
      waiting.set(asked, { resolve, reject })
      worker.ref()
      worker.postMessage({ id: asked, input })
    })
  return { ask, close: () => worker.terminate().then(() => undefined) }
}
