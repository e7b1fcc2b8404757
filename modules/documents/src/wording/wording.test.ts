import { templateById } from '@onedoor/paper'
import { describe, expect, it } from 'vitest'
import { editionOn, wordingsOf } from '../wording.state.ts'
import { wordingFault } from './wording.decide.ts'

const D21 = templateById('D21')!
const edition = (from: string, at: string, wording: string | null) => ({ template: 'D21', from, at, by: 'head', wording })

describe('a county’s own wording', () => {
  it('that lost the way to review is refused with the article (第三十五条)', () => {
    const lost = D21.wording.replace('{{复查机关}}', '上级')
    expect(wordingFault(D21, { wording: lost, from: '2026-03-03' }, '2026-03-02')).toEqual({
      refused: 'template-lacks-mandatory',
      basis: '信访工作条例 第三十五条（缺 复查机关）',
    })
  })

  it('is used from tomorrow at the earliest: what was issued today keeps its words', () => {
    expect(wordingFault(D21, { wording: D21.wording, from: '2026-03-02' }, '2026-03-02')).toEqual({ refused: 'wording-from-tomorrow' })
    expect(wordingFault(D21, { wording: D21.wording, from: '2026-03-03' }, '2026-03-02')).toBeUndefined()
    expect(wordingFault(D21, { from: '2026-03-03' }, '2026-03-02')).toBeUndefined()
  })

  it('takes the place of the one before from its day on, and ours comes back when it is given back', () => {
    const editions = [
      edition('2026-03-03', '2026-03-01', '甲'),
      edition('2026-03-03', '2026-03-02', '乙'),
      edition('2026-04-01', '2026-03-05', null),
    ]
    expect(wordingsOf(editions)('D21', '2026-03-02')).toBeUndefined()
    expect(wordingsOf(editions)('D21', '2026-03-31')).toBe('乙')
    expect(wordingsOf(editions)('D21', '2026-04-01')).toBeUndefined()
    expect(wordingsOf(editions)('D09', '2026-03-31')).toBeUndefined()
    expect(editionOn(editions, 'D21', '2026-04-02')?.at).toBe('2026-03-05')
  })
})
