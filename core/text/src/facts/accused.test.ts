import { describe, expect, it } from 'vitest'
import { accusedIn } from './accused.ts'

const accused = (letter: string) => accusedIn(letter).map(({ start, end }) => letter.slice(start, end))

describe('whom a letter complains of', () => {
  it.each([
    ['村支书王大山把低保名额都给了自己家亲戚。', ['王大山']],
    ['低保名额怎么定的没人知道，王书记家三户都有。', ['王书记']],
    ['会计李建国把我们组的补偿款截留了一半。', ['李建国']],
    ['邻居张建军也来分钱。村干部贪污，账从来不公开。', ['张建军']],
    ['青石置业有限公司和镇长官商勾结，强占耕地。', ['青石置业有限公司']],
  ])('is named beside a word of accusation or with a title of power: %s', (letter, names) => {
    expect(accused(letter)).toEqual(expect.arrayContaining(names))
  })

  it.each([
    '我找村支书刘敏说过两回，没有结果。',
    '我们向镇政府李镇长反映过，请派人来看。',
    '邻居王大山家的房子漏水，请帮忙修。',
    '我叫李建国，住在青石村，路灯坏了三个月。',
    '青石置业有限公司的小区电梯坏了。',
    '孩子的老师张丽华也说路口危险。',
  ])('is not whoever is told of, near to the writer, or turned to: %s', (letter) => {
    expect(accused(letter)).toEqual([])
  })

  it('is not the office that is asked to look into it', () => {
    expect(accused('我们要向县自然资源局举报村支书王大山，他侵占集体土地。')).toEqual(['王大山'])
  })

  it('is nobody in a letter of nothing', () => {
    for (const letter of ['', '好', '。。。', '冤'.repeat(50_000)]) expect(accused(letter)).toEqual([])
  })
})
