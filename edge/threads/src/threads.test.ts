import { expect, it } from 'vitest'
import { inThread } from './index.ts'

const file = new URL('./testing-work.ts', import.meta.url)

it('long arithmetic is done beside, and typed arrays come through', async () => {
  expect(await inThread({ file, name: 'doubled' }, { numbers: new Float32Array([1, 2]) })).toEqual(new Float32Array([2, 4]))
})

it('a fault there is a fault here, not a silence', async () => {
  await expect(inThread({ file, name: 'failing' }, {})).rejects.toThrow('no such luck')
  await expect(inThread({ file, name: 'absent' }, {})).rejects.toThrow('no function absent')
})
