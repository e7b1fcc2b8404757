import { Worker } from 'node:worker_threads'
import type { Work } from './work.ts'

export { type StandingThread, standingThread } from './standing-thread.ts'
export type { Work } from './work.ts'

/**
 * Runs a function of a file in a thread of its own, so that seconds of arithmetic keep nobody waiting at the door. What goes in and comes out is copied (structured
 * clone): plain values, maps and typed arrays. A fault in the work is thrown here.
 */
export const inThread = <Input, Output>({ file, name }: Work, input: Input): Promise<Output> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./run-work.ts', import.meta.url), { workerData: { file: file.href, name, input } })
    worker.once('message', (output: Output) => resolve(output))
    worker.once('error', reject)
    // After an answer this says nothing any more.
    worker.once('exit', (code) => reject(new Error(`The thread for ${name} ended without an answer (${code}).`)))
  })
