import { describe, expect, it } from 'vitest'
import { personsOf } from './persons.state.ts'
import { signalsBetween } from './signals.route.ts'

const wrote = (narrative: string, anonymous = true) => ({
  data: { anonymous },
  sealed: { subject: '来信', narrative, claims: ['请查'], persons: anonymous ? [] : [{ name: '李四' }], fileNames: [] },
})
const between = (a: string, b: string, anonymous = true) =>
  signalsBetween(personsOf(wrote(a, anonymous), []), personsOf(wrote(b), [])).map(({ kind }) => kind)

const ACCUSES = '村支书王大山把低保名额都给了自己家亲戚。'
const TELLS = '邻居王大山家的房子也漏水，请帮忙修。'

describe('two anonymous letters', () => {
  it('have in common whom both complain of', () => {
    expect(between(ACCUSES, '我们要举报村支书王大山，修路的钱去向不明。')).toEqual(['same-accused'])
  })

  it('have nothing in common by a name that one of them merely tells of, whichever it is', () => {
    expect(between(ACCUSES, TELLS)).toEqual([])
    expect(between(TELLS, ACCUSES)).toEqual([])
    expect(between(TELLS, TELLS)).toEqual([])
  })

  it('are both anonymous: whoever signs may have reasons of their own to complain of the same', () => {
    expect(between(ACCUSES, ACCUSES, false)).toEqual([])
  })
})
