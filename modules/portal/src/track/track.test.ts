import { type CaseEvent, type DeclineGround, type Life, lifeOf } from '@onedoor/case'
import {
  accepted,
  declined,
  drafted,
  issued,
  referred,
  registered,
  reviewDecided,
  reviewRequested,
  reviewServed,
  served,
  signed,
  supplemented,
} from '@onedoor/case/testing'
import { recorded } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { rightsOf } from './rights.state.ts'
import { storyFor } from './sentences.state.ts'

const GROUNDS: readonly DeclineGround[] = ['NOT_COMPETENT', 'OTHER_PROCEDURE', 'BEING_HANDLED', 'ENDED_BY_FINAL_REVIEW']
const sent = [
  ['2026-03-02', registered()],
  ['2026-03-04', referred('housing')],
  ['2026-03-05', signed('housing')],
] as const

const lived = (...past: readonly (readonly [string, CaseEvent])[]): Life => {
  const life = lifeOf(recorded<CaseEvent>([...sent, ...past]))
  if (life === undefined) throw new Error('no life')
  return life
}
const codes = (life: Life, today: string, ground?: DeclineGround) => rightsOf(life, today, ground).map(({ code }) => code)

describe('what a petitioner can do', () => {
  it.each(GROUNDS)('after a refusal (%s) there is always a way on, and words can be added', (ground) => {
    const life = lived(['2026-03-10', declined('housing', ground)])
    expect(codes(life, '2026-06-01', ground)).toEqual(['other-way', ground === 'NOT_COMPETENT' ? 'supplement' : 'object-to-decline'])
  })

  it('once the office looks again, the page is that of a running matter', () => {
    const life = lived(['2026-03-10', declined('housing', 'OTHER_PROCEDURE')], ['2026-05-11', supplemented('2026-05-11')])
    expect(codes(life, '2026-05-12', 'OTHER_PROCEDURE')).toEqual(['supplement', 'withdraw'])
  })

  it('the limits of other remedies are named where another procedure is the proper one', () => {
    const life = lived(['2026-03-10', declined('housing', 'OTHER_PROCEDURE')])
    expect(rightsOf(life, '2026-03-11', 'OTHER_PROCEDURE')[0]?.text.zh).toMatch(/期限/)
  })

  it('review can be asked for in time until its last day (Art. 35), and what is new can always be said', () => {
    const answer = [
      ['2026-03-19', drafted],
      ['2026-03-20', issued('housing')],
      ['2026-03-20', served('2026-03-20')],
    ] as const
    const life = lived(['2026-03-06', accepted('housing')], ...answer)
    expect(codes(life, '2026-04-20')).toContain('review')
    expect(codes(life, '2026-04-21')).not.toContain('review')
    expect(codes(life, '2026-03-21')).toEqual(['review', 'rate', 'help'])
    expect(codes(life, '2026-04-21')).toContain('new-facts')
  })
})

describe('what a petitioner can do after review', () => {
  const answered = [
    ['2026-03-06', accepted('housing')],
    ['2026-03-19', drafted],
    ['2026-03-20', issued('housing')],
    ['2026-03-20', served('2026-03-20')],
    ['2026-04-01', reviewRequested(1, 'county-gov', '2026-04-01')],
  ] as const
  const first = [...answered, ['2026-04-20', reviewDecided(1)], ['2026-04-21', reviewServed(1, '2026-04-21')]] as const
  const final = [
    ...first,
    ['2026-05-10', reviewRequested(2, 'city-gov', '2026-05-10')],
    ['2026-05-20', reviewDecided(2)],
    ['2026-05-21', reviewServed(2, '2026-05-21')],
  ] as const

  it('take the request back, while it is looked at', () => {
    expect(codes(lived(...answered), '2026-04-02')).toContain('withdraw-review')
  })

  it('ask for the final review within thirty days of the first (Art. 36)', () => {
    const right = rightsOf(lived(...first), '2026-04-22').find(({ code }) => code === 'final-review')
    expect(right).toMatchObject({ until: '2026-05-21' })
  })

  it('ask for help and put new facts when everything has ended (Art. 37(3))', () => {
    const ended = [['2026-05-25', { type: 'MatterTerminated', data: { why: 'FINAL_REVIEW', told: 'POST' } }]] as const
    expect(codes(lived(...final), '2026-05-22')).toEqual(expect.arrayContaining(['new-facts', 'help']))
    expect(codes(lived(...final, ...ended), '2027-05-22')).toEqual(expect.arrayContaining(['new-facts', 'help']))
  })
})

describe('the story of a refusal', () => {
  it('says whether the matter goes on', () => {
    const name = (id: string) => ({ zh: id, en: id })
    const told = (ground: DeclineGround) =>
      storyFor(recorded<CaseEvent>([...sent, ['2026-03-10', declined('housing', ground)]]), name).at(-1)
    expect(told('NOT_COMPETENT')?.sentence.zh).toContain('转给有权处理的单位')
    expect(told('OTHER_PROCEDURE')).toMatchObject({ words: '拖欠工资应当先申请劳动仲裁\n县劳动人事争议仲裁委员会' })
    expect(told('OTHER_PROCEDURE')?.sentence.zh).not.toContain('转给')
  })

  it('says that an objection opened the matter again, once, and not where it never was closed', () => {
    const name = (id: string) => ({ zh: id, en: id })
    const added = [
      ['2026-03-12', supplemented('2026-03-12')],
      ['2026-03-13', supplemented('2026-03-13')],
    ] as const
    const said = (ground: DeclineGround) =>
      storyFor(recorded<CaseEvent>([...sent, ['2026-03-10', declined('housing', ground)], ...added]), name)
        .slice(-2)
        .map(({ sentence }) => sentence.zh.includes('重新审看'))
    expect(said('BEING_HANDLED')).toEqual([true, false])
    expect(said('NOT_COMPETENT')).toEqual([false, false])
  })
})
