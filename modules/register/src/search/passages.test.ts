import { describe, expect, it } from 'vitest'
import { passagesOf } from './passages.state.ts'

const event = (sealed: object) => ({ type: 'SubmissionReceived', data: {}, sealed, at: new Date(0), version: 1 }) as never
const words = [{ text: '水渠', grams: ['水渠'] }]
const read = (...sealed: readonly object[]) => ({ letter: sealed.map(event), events: [] })
const same = (char: string): string => char

describe('where the words stand', () => {
  it('a claim that the letter says in the same words is not shown beside it once more', () => {
    const narrative = '寒岩脚村的水渠也被一起挖断了，请把水渠接通。'
    const found = passagesOf(read({ narrative, claims: ['请把水渠接通。'], persons: [] }), words, same)
    expect(found?.map(({ text }) => text)).toEqual([narrative])
  })

  it('and two passages that say it differently are both shown', () => {
    const found = passagesOf(read({ narrative: '水渠断了三个月。', claims: ['修好水渠'], persons: [] }), words, same)
    expect(found?.map(({ text }) => text)).toEqual(['水渠断了三个月。', '修好水渠'])
  })
})
