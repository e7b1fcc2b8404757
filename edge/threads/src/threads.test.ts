import { expect, it } from 'vitest'
import { inThread, standingThread } from './index.ts'

const file = new URL('./testing-work.ts', import.meta.url)

it('long arithmetic is done beside, and typed arrays come through', async () => {
  expect(await inThread({ file, name: 'doubled' }, { numbers: new Float32Array([1, 2]) })).toEqual(new Float32Array([2, 4]))
})

it('a fault there is a fault here, not a silence', async () => {
  await expect(inThread({ file, name: 'failing' }, {})).rejects.toThrow('no such luck')
  await expect(inThread({ file, name: 'absent' }, {})).rejects.toThrow('no function absent')
})

it('a thread that stays keeps what it holds between questions, and answers them in their order', async () => {
  const thread = standingThread<number, readonly number[]>({ file, name: 'remembering' })
  expect(await Promise.all([thread.ask(1), thread.ask(2), thread.ask(3)])).toEqual([[1], [1, 2], [1, 2, 3]])
  await thread.close()
  await expect(thread.ask(4)).rejects.toThrow('ended')
})

it('after a fault it is gone: whoever waits is told, and whoever comes later too', async () => {
  const thread = standingThread<number, readonly number[]>({ file, name: 'remembering' })
  const [first, second] = [thread.ask(-1), thread.ask(2)]
  await expect(first).rejects.toThrow('no such luck')
  await expect(second).rejects.toThrow('no such luck')
  await expect(thread.ask(3)).rejects.toThrow('no such luck')
})
