import { recorded } from '@onedoor/kernel/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../index.ts'
import {
  accepted,
  drafted,
  issued,
  referred,
  registered,
  reviewAccepted,
  reviewDecided,
  reviewRequested,
  reviewServed,
  served,
  signed,
} from '../testing.ts'
import { candidatesIn, decidedIn, dependenceOf, type HeldPost, nobodyFree } from './independence.ts'

const CLERK = { organ: 'housing', by: 'clerk-1', roles: ['handler'] }
const HEAD = { organ: 'housing', by: 'head-1', roles: ['unit-head'] }
const OFFICE = { organ: 'office', by: 'officer-1' }

const FILE = recorded<CaseEvent>([
  ['2026-03-02', registered(), OFFICE],
  ['2026-03-04', referred('housing'), OFFICE],
  ['2026-03-05', signed('housing'), CLERK],
  ['2026-03-06', accepted('housing'), CLERK],
  ['2026-04-01', drafted, CLERK],
  ['2026-04-02', issued('housing'), HEAD],
  ['2026-04-03', served('2026-04-03'), CLERK],
  ['2026-04-10', reviewRequested(1, 'county-gov'), { organ: '', by: 'petitioner' }],
])
const TODAY = '2026-04-13'
const decided = decidedIn(FILE, 1)

const post = (person: string, unit: string, role: string, over: Partial<HeldPost> = {}): HeldPost => ({
  ...{ person, unit, role, from: '2019-01-01' },
  ...over,
})
const HOUSE = [post('reviewer-1', 'county-gov', 'reviewer'), post('review-head-1', 'county-gov', 'review-head')]
const why = (person: string, ...posts: readonly HeldPost[]) =>
  dependenceOf(person, { decided, posts: [...HOUSE, ...posts], body: 'county-gov', today: TODAY })

describe('who may look at it again (信访工作条例 第二十八条第三款、第三十五条)', () => {
  it('somebody of the reviewing organ who had nothing to do with it', () => {
    expect(why('reviewer-1')).toBeUndefined()
  })

  it('not whoever handled, drafted, signed, routed or is named as handler', () => {
    for (const person of ['clerk-1', 'head-1', 'officer-1', 'handler-1']) expect(why(person)).toBe('ACTED')
  })

  it('not whoever stands aside in the matter', () => {
    const recusal: CaseEvent = { type: 'RecusalDecided', data: { of: 'reviewer-1', granted: true }, sealed: { reasons: '近亲属' } }
    const file = recorded<CaseEvent>([
      ['2026-03-02', registered()],
      ['2026-03-03', recusal, HEAD],
    ])
    expect(dependenceOf('reviewer-1', { decided: decidedIn(file, 1), posts: HOUSE, body: 'county-gov', today: TODAY })).toBe('RECUSED')
  })

  it('not whoever has, or had while it was handled, a post with the unit that decided', () => {
    expect(why('reviewer-1', post('reviewer-1', 'housing', 'handler'))).toBe('UNIT')
    expect(why('reviewer-1', post('reviewer-1', 'housing', 'handler', { until: '2026-03-02' }))).toBe('UNIT')
    expect(why('reviewer-1', post('reviewer-1', 'housing', 'handler', { until: '2026-03-01' }))).toBeUndefined()
  })

  it('nobody under a head who took part in it: the head signs the review too', () => {
    expect(why('reviewer-1', post('head-1', 'county-gov', 'review-head'))).toBe('SUPERIOR')
    expect(why('reviewer-1', post('head-1', 'county-gov', 'review-head', { until: '2026-04-01' }))).toBeUndefined()
  })

  it('moves up when nobody is free to look, or nobody free to sign', () => {
    const bench = (posts: readonly HeldPost[]) => candidatesIn({ decided, posts, body: 'county-gov', today: TODAY })
    expect(nobodyFree(bench(HOUSE))).toBe(false)
    expect(nobodyFree(bench([...HOUSE, post('review-head-1', 'housing', 'unit-head')]))).toBe(true)
    expect(nobodyFree(bench(HOUSE.slice(0, 1)))).toBe(true)
    expect(nobodyFree(bench([]))).toBe(true)
  })

  it('may look again at a redo, having ordered it: what the unit decided anew is not theirs', () => {
    const COUNTY = { organ: 'county-gov', by: 'reviewer-1' }
    const file = recorded<CaseEvent>([
      ...FILE.slice(0, -1).map((event) => ['2026-04-03', event, { organ: event.organ, by: event.by }] as const),
      ['2026-04-10', reviewRequested(1, 'county-gov'), { organ: '', by: 'petitioner' }],
      ['2026-04-11', reviewAccepted(1, 'reviewer-1'), COUNTY],
      ['2026-04-12', reviewDecided(1, { outcome: 'REDO', grounds: ['PROCEDURE'], redoBy: '2026-05-01' }), COUNTY],
      ['2026-04-13', reviewServed(1, '2026-04-13'), COUNTY],
      ['2026-04-20', issued('housing'), HEAD],
      ['2026-04-21', served('2026-04-21'), CLERK],
      ['2026-04-22', reviewRequested(1, 'county-gov'), { organ: '', by: 'petitioner' }],
    ])
    const bench = { decided: decidedIn(file, 1), posts: HOUSE, body: 'county-gov', today: '2026-04-23' }
    expect(dependenceOf('reviewer-1', bench)).toBeUndefined()
    expect(dependenceOf('clerk-1', bench)).toBe('ACTED')
    expect(dependenceOf('reviewer-1', { ...bench, decided: decidedIn(file, 2) })).toBe('ACTED')
  })

  it('lets through no staffing in which a person, a unit or a superior is shared', () => {
    const person = fc.constantFrom('clerk-1', 'head-1', 'officer-1', 'a', 'b', 'c', 'd')
    const role = fc.constantFrom('reviewer', 'review-head', 'handler', 'unit-head')
    const day = fc.constantFrom('2019-01-01', '2026-03-01', '2026-03-02', '2026-04-13', '2026-04-14')
    const held = fc.record({ person, unit: fc.constantFrom('county-gov', 'housing', 'roads'), role, from: day, until: day })
    fc.assert(
      fc.property(fc.array(held, { maxLength: 14 }), (posts) => {
        const bench = { decided, posts, body: 'county-gov', today: TODAY }
        const meanwhile = ({ from, until }: (typeof posts)[number]) => from <= TODAY && until >= '2026-03-02' && from <= until
        const tainted = (one: string): boolean =>
          ['clerk-1', 'head-1', 'officer-1', 'handler-1'].includes(one) ||
          posts.some((each) => each.person === one && each.unit === 'housing' && meanwhile(each))
        for (const { person: free, dependence } of candidatesIn(bench)) {
          if (dependence !== undefined) continue
          expect(tainted(free)).toBe(false)
          const heads = posts.filter(
            (each) => each.unit === 'county-gov' && each.role === 'review-head' && each.from <= TODAY && each.until >= TODAY,
          )
          expect(heads.some((head) => tainted(head.person))).toBe(false)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
