import { recorded } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { type CaseEvent, chargesOf, cumulativeDays, type DeclineGround, type Life, lifeOf, nextDue } from '../index.ts'
import { declined, referred, registered, signed, supplemented } from '../testing.ts'

const OTHER_GROUNDS: readonly DeclineGround[] = ['OTHER_PROCEDURE', 'BEING_HANDLED', 'ENDED_BY_FINAL_REVIEW']

const told = (ground: DeclineGround): readonly (readonly [string, CaseEvent])[] => [
  ['2026-03-02', registered()],
  ['2026-03-04', referred('housing', '2026-04-20')],
  ['2026-03-05', signed('housing')],
  ['2026-03-10', declined('housing', ground)],
]

const lived = (...past: readonly (readonly [string, CaseEvent])[]): Life => {
  const life = lifeOf(recorded<CaseEvent>(past))
  if (life === undefined) throw new Error('no life')
  return life
}

const summed = (life: Life, today: string): number => chargesOf(life, today).reduce((sum, { days }) => sum + days, 0)
const running = ({ clocks }: Life) => clocks.filter(({ endedOn }) => endedOn === undefined)

describe('不予受理: another unit is competent (第二十三条第三款)', () => {
  it('the matter is back at the petition office, whose fifteen days go on and whose days are charged', () => {
    const life = lived(...told('NOT_COMPETENT'))
    expect(life).toMatchObject({ phase: 'DECLINED', holder: 'office' })
    expect(life.declinedOn).toBeUndefined()
    expect(nextDue(life.clocks)).toMatchObject({ id: 'C01', startedOn: '2026-03-02', legalDue: '2026-03-17' })
    expect(cumulativeDays(life, '2026-04-01')).toBe(30)
  })

  it('and words added then change nothing: the same days go on', () => {
    const life = lived(...told('NOT_COMPETENT'), ['2026-03-12', supplemented('2026-03-12')])
    expect(life.clocks.filter(({ id }) => id === 'C01')).toHaveLength(1)
    expect(life.phase).toBe('DECLINED')
  })
})

describe.each(OTHER_GROUNDS)('不予受理, told with its ground: %s', (ground) => {
  it('owes nobody anything more: filed at the petition office, no clock runs, and no day is charged after the notice', () => {
    const life = lived(...told(ground))
    expect(life).toMatchObject({ phase: 'DECLINED', holder: 'office', declinedOn: '2026-03-10' })
    expect(running(life)).toEqual([])
    expect(cumulativeDays(life, '2026-12-31')).toBe(8)
    expect(chargesOf(life, '2026-12-31')).toMatchObject([
      { unit: 'office', days: 2 },
      { unit: 'housing', days: 6 },
      { unit: 'office', days: 0 },
    ])
  })

  it('an objection or new facts open it again: the office has fifteen days from the day they came (S42 → S20)', () => {
    const life = lived(...told(ground), ['2026-05-11', supplemented('2026-05-11')])
    expect(life).toMatchObject({ phase: 'REGISTERED', holder: 'office' })
    expect(life.declinedOn).toBeUndefined()
    expect(running(life)).toMatchObject([{ id: 'C01', owner: 'office', startedOn: '2026-05-11', legalDue: '2026-05-26' }])
    expect(cumulativeDays(life, '2026-05-12')).toBe(71)
    expect(summed(life, '2026-05-12')).toBe(71)
  })

  it('a second supplement does not give the office its days anew', () => {
    const life = lived(...told(ground), ['2026-05-11', supplemented('2026-05-11')], ['2026-05-20', supplemented('2026-05-20')])
    expect(running(life)).toMatchObject([{ id: 'C01', startedOn: '2026-05-11' }])
  })

  it('referred again, every day since receipt counts again; returned as not competent, only the latest fifteen days go on', () => {
    const again = lived(...told(ground), ['2026-05-11', referred('labour')])
    expect(again).toMatchObject({ phase: 'REFERRED', holder: 'labour' })
    expect(again.declinedOn).toBeUndefined()
    expect(cumulativeDays(again, '2026-05-12')).toBe(71)
    expect(summed(again, '2026-05-12')).toBe(71)
    const back = lived(
      ...told(ground),
      ['2026-05-11', supplemented('2026-05-11')],
      ['2026-05-12', referred('labour')],
      ['2026-05-13', signed('labour')],
      ['2026-05-14', declined('labour', 'NOT_COMPETENT')],
    )
    expect(running(back)).toMatchObject([{ id: 'C01', startedOn: '2026-05-11' }])
  })
})
