import { type CaseEvent, type DeclineGround, type Life, lifeOf } from '@onedoor/case'
import { accepted, declined, drafted, issued, referred, registered, served, signed, supplemented } from '@onedoor/case/testing'
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

  it('review can be asked for on its last day and not after it (Art. 35); what was served takes no supplement', () => {
    const answer = [
      ['2026-03-19', drafted],
      ['2026-03-20', issued('housing')],
      ['2026-03-20', served('2026-03-20')],
    ] as const
    const life = lived(['2026-03-06', accepted('housing')], ...answer)
    expect(codes(life, '2026-04-20')).toContain('review')
    expect(codes(life, '2026-04-21')).not.toContain('review')
    expect(codes(life, '2026-03-21')).toEqual(['review', 'rate', 'help'])
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
