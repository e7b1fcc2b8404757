import { setPriority } from 'node:os'
import { loadEngine, readImage } from './engine.ts'
import type { ReadAnswer } from './page-read.ts'

/** One page to read, and the answer to it. */
export type Asked = Readonly<{ id: number; bytes: Uint8Array }>
export type Answered = Readonly<{ id: number; answer: ReadAnswer }>

/** The program of the child process: one page after the other, behind everything else the machine has to do. Ends with its parent. */
const serve = async (folder: string): Promise<void> => {
  setPriority(10)
  const engine = await loadEngine(folder)
  process.on('disconnect', () => process.exit())
  process.on('message', ({ id, bytes }: Asked) => {
    void readImage(engine, bytes).then(
      (answer) => process.send?.({ id, answer } satisfies Answered),
      () => process.send?.({ id, answer: { unread: 'engine-failed' } } satisfies Answered),
    )
  })
  process.send?.('ready')
}

await serve(process.argv[2] ?? '')
