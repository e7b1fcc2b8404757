import { describe, expect, it } from 'vitest'
import { type NextStep, remedyAgainstLaw } from './remedy.ts'

const wrong = (text: string, next: NextStep | undefined): readonly string[] =>
  remedyAgainstLaw(text, next).map(({ at }) => text.slice(at?.start, at?.end))

const OPINION = '您如不服本处理意见，可以自收到之日起30日内向县人民政府申请复查。'
const REVIEW = '申请人如不服本复查意见，可以自收到之日起三十日内向市人民政府请求复核。'

describe('what a text says of the way on (信访工作条例 第三十五条、第三十六条)', () => {
  it('is right where it says what the law says, or nothing', () => {
    expect(wrong(OPINION, 'REVIEW')).toEqual([])
    expect(wrong(REVIEW, 'FINAL_REVIEW')).toEqual([])
    expect(wrong('石桥已修好。', 'REVIEW')).toEqual([])
    expect(wrong('本意见为复核意见，以同一事实和理由提出投诉请求的，不再受理。', 'NONE')).toEqual([])
  })

  it('another time than thirty days takes a right away', () => {
    expect(wrong(OPINION.replace('30日', '15日'), 'REVIEW')).toHaveLength(1)
    expect(wrong(OPINION.replace('30日', '六十日'), 'REVIEW')).toHaveLength(1)
    expect(wrong(OPINION.replace('30日', '30个工作日'), 'REVIEW')).toHaveLength(1)
  })

  it('the other review sends the person to the wrong door; both in their order are right', () => {
    expect(wrong(OPINION.replace('复查', '复核'), 'REVIEW')).toHaveLength(1)
    expect(wrong(REVIEW.replace('请求复核', '请求复查').replace('本复查意见', '本意见'), 'FINAL_REVIEW')).toHaveLength(1)
    expect(wrong('您如不服，可以在30日内申请复查；您对复查意见不服的，可以在30日内申请复核。', 'REVIEW')).toEqual([])
  })

  it('after the final review none is offered, nor of a suggestion; and before it none is called the last', () => {
    expect(wrong(REVIEW, 'NONE')).toEqual([REVIEW])
    expect(wrong(OPINION, 'NONE_OF_A_SUGGESTION')).toEqual([OPINION])
    expect(wrong('本意见为终局意见。', 'FINAL_REVIEW')).toHaveLength(1)
    expect(wrong('收到本意见后不得再申请复查。', 'REVIEW')).toHaveLength(1)
  })

  it('what an earlier paper told, or the law says, is history and no offer', () => {
    expect(wrong('原处理意见告知：如不服，可以在15日内申请复查。', 'NONE')).toEqual([])
    expect(wrong('根据条例，信访人对信访处理意见不服的，可以自收到书面答复之日起30日内请求复查。', 'NONE')).toEqual([])
    expect(wrong('申请人不服处理意见，于4月10日申请复查。', 'NONE')).toEqual([])
  })

  it('of a notice or a simple answer the law says no such thing', () => {
    expect(wrong(OPINION.replace('30日', '15日'), undefined)).toEqual([])
  })
})
