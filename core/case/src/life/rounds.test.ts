import { recorded } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { type CaseEvent, decidedIn, isLawful, type Life, lastDayToAsk, lifeOf } from '../index.ts'
import {
  accepted,
  closed,
  drafted,
  issued,
  promising,
  referred,
  registered,
  reviewRequested,
  reviewServed,
  served,
  signed,
} from '../testing.ts'

type Past = readonly (readonly [string, CaseEvent])[]

const WORKED: Past = [
  ['2026-03-02', registered()],
  ['2026-03-04', referred('housing')],
  ['2026-03-05', signed('housing')],
  ['2026-03-06', accepted('housing')],
]
const ANSWERED: Past = [...WORKED, ['2026-04-01', drafted], ['2026-04-02', issued('housing')], ['2026-04-03', served('2026-04-03')]]

const lived = (past: Past, ...more: Past): Life => {
  const life = lifeOf(recorded<CaseEvent>([...past, ...more]))
  if (life === undefined) throw new Error('no life')
  return life
}
const decided = (level: 1 | 2, outcome: 'UPHOLD' | 'REDO'): CaseEvent => ({
  type: 'ReviewDecided',
  data: { level, outcome, grounds: [], signedBy: 'head-2', ...(outcome === 'REDO' && { redoBy: '2026-07-01' }) },
})
const reviewed = (level: 1 | 2, on: string, outcome: 'UPHOLD' | 'REDO' = 'UPHOLD'): Past => [
  [on, reviewRequested(level, level === 1 ? 'county' : 'city', on)],
  [on, decided(level, outcome)],
  [on, reviewServed(level, on)],
]
const mayAsk = (life: Life, level: 1 | 2, sentOn: string): boolean => isLawful(life, reviewRequested(level, 'county', sentOn))

describe('a matter that begins anew after its reviews', () => {
  const ANEW: Past = [
    ...ANSWERED,
    ...reviewed(1, '2026-04-10'),
    ['2026-06-01', { type: 'NewFactsExamined', data: { found: true, told: 'POST' } }],
    ['2026-06-02', referred('housing')],
    ['2026-06-03', signed('housing')],
  ]
  const simply: Past = [
    ['2026-06-04', { ...accepted('housing'), data: { ...accepted('housing').data, procedure: 'SIMPLE', ground: 'CLEAR_FACTS' } }],
    ['2026-06-08', { type: 'SimpleAnswered', data: { claims: [], answeredOn: '2026-06-08', told: 'POST' } }],
  ]

  it('has a first review again of its new answer, and a final one only after that (第三十五条、第三十六条)', () => {
    const life = lived(ANEW, ...simply)
    expect([mayAsk(life, 1, '2026-06-10'), mayAsk(life, 2, '2026-06-10')]).toEqual([true, false])
    const opinion = lived(
      ANEW,
      ['2026-06-04', accepted('housing')],
      ['2026-06-08', drafted],
      ['2026-06-09', issued('housing')],
      ['2026-06-10', served('2026-06-10')],
    )
    expect([mayAsk(opinion, 1, '2026-06-11'), mayAsk(opinion, 2, '2026-06-11')]).toEqual([true, false])
  })

  it('keeps no last day of the answer before: nobody is late by a day that was another answer’s', () => {
    expect(lastDayToAsk(lived(ANSWERED), 1)).toBe('2026-05-06')
    expect(lastDayToAsk(lived(ANEW, ...simply), 1)).toBeUndefined()
  })

  it('a redo takes back that it was closed and resolved (第二十七条)', () => {
    const over = lived(ANSWERED, ['2026-04-05', closed], ['2026-04-06', { type: 'MatterResolved', data: { confirmedBy: 'PETITIONER' } }])
    expect(over).toMatchObject({ closedOn: '2026-04-05', resolvedOn: '2026-04-06' })
    const again = lived(ANSWERED, ['2026-04-05', closed], ...reviewed(1, '2026-04-10', 'REDO'))
    expect([again.phase, again.closedOn, again.resolvedOn]).toEqual(['HANDLING', undefined, undefined])
  })
})

describe('a review and a linking, one inside the other', () => {
  const MAIN = { main: 'matter-2', proposedBy: 'officer-2' }
  const inside: Past = [
    ...ANSWERED,
    ['2026-04-10', reviewRequested(1, 'county')],
    ['2026-04-11', { type: 'LinkProposed', data: { main: 'matter-2' } }],
    ['2026-04-12', { type: 'MatterLinked', data: MAIN }],
    ['2026-04-13', { type: 'MatterUnlinked', data: { main: 'matter-2' } }],
  ]

  it('an undone linking leads back into the review, and the end of the review back to the answer (第三十五条)', () => {
    expect(lived(inside).phase).toBe('REVIEW1')
    const back = lived(inside, ['2026-04-14', { type: 'ReviewWithdrawn', data: { level: 1 } }])
    expect([back.phase, back.holder, back.back]).toEqual(['SERVED', 'housing', undefined])
    expect(mayAsk(back, 1, '2026-04-20')).toBe(true)
  })
})

describe('what was promised (第三十二条第二款)', () => {
  it('stays owed by its day while new facts are handled', () => {
    const promised: Past = [
      ...ANSWERED.slice(0, -2),
      ['2026-04-02', promising('housing', '2026-08-10')],
      ['2026-04-03', served('2026-04-03')],
    ]
    const life = lived(promised, ...reviewed(1, '2026-04-10'), [
      '2026-06-01',
      { type: 'NewFactsExamined', data: { found: true, told: 'POST' } },
    ])
    expect(life.clocks.filter(({ endedOn, owner }) => endedOn === undefined && owner !== 'petitioner').map(({ id }) => id)).toEqual([
      'PERFORMANCE',
      'C01',
    ])
  })
})

describe('请求复查 posted in time (民事诉讼法 第八十五条第四款, by analogy)', () => {
  const ENDED: Past = [...ANSWERED, ['2026-05-07', { type: 'MatterTerminated', data: { why: 'NO_REVIEW_ASKED', told: 'POST' } }]]

  it('is taken also when the procedure was ended before it arrived, and what was posted later is not', () => {
    const life = lived(ENDED)
    expect(mayAsk(life, 1, '2026-05-06')).toBe(true)
    expect(mayAsk(life, 1, '2026-05-07')).toBe(false)
    expect(lived(ENDED, ['2026-05-09', reviewRequested(1, 'county', '2026-05-06')]).phase).toBe('REVIEW1')
  })
})

describe('who stands behind a matter', () => {
  const joined: CaseEvent = { type: 'PersonJoined', data: { person: 'person-2', receivedOn: '2026-03-03' } }
  const left = (person: string): CaseEvent => ({ type: 'PersonLeft', data: { person, why: 'DIED' } })

  it('one who gave no name stays a petitioner when others join, and when they die (第二十三条第二款)', () => {
    const nameless: Past = [['2026-03-02', registered({ persons: [], anonymous: true })]]
    expect(lived(nameless).persons).toEqual(['person-1'])
    expect(lived(nameless, ['2026-03-03', joined], ['2026-03-04', left('person-2')]).persons).toEqual(['person-1'])
  })
})

describe('a matter withdrawn during its review and put again', () => {
  it('whoever decides it anew has a part in it and does not review it (第二十八条第三款)', () => {
    const ANEW: Past = [
      ...ANSWERED,
      ['2026-04-10', reviewRequested(1, 'county')],
      ['2026-04-12', { type: 'MatterWithdrawn', data: { receivedOn: '2026-04-12' } }],
      ['2026-06-01', { type: 'NewFactsExamined', data: { found: true, told: 'POST' } }],
    ]
    const events = recorded<CaseEvent>([...ANEW, ['2026-06-09', issued('roads')]])
    const anew = events.map((event, i) => (i === events.length - 1 ? { ...event, organ: 'roads', by: 'roads-head' } : event))
    const { actors, units } = decidedIn(anew, 1)
    expect(actors).toContain('roads-head')
    expect(units).toContain('roads')
  })
})
