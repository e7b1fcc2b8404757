import { recorded } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import type { CaseEvent, DeclineGround } from '../index.ts'
import { referred, registered, signed } from '../testing.ts'
import { cumulativeDays } from './custody.ts'
import { type Life, lifeOf } from './life.ts'

const declined = (ground: DeclineGround): CaseEvent => ({ type: 'MatterDeclined', data: { unit: 'housing', ground, told: 'POST' } })

const after = (ground: DeclineGround): Life => {
  const life = lifeOf(
    recorded<CaseEvent>([
      ['2026-03-02', registered()],
      ['2026-03-04', referred('housing')],
      ['2026-03-05', signed('housing')],
      ['2026-03-06', declined(ground)],
    ]),
  )
  if (life === undefined) throw new Error('no life')
  return life
}

const runs = ({ clocks }: Life, clock: string): boolean => clocks.some(({ id, endedOn }) => id === clock && endedOn === undefined)

describe('a matter that was declined', () => {
  it('is with the petition office again, which owes a competent unit where the first was not one (第二十二条第一款)', () => {
    const life = after('NOT_COMPETENT')
    expect(life).toMatchObject({ phase: 'DECLINED', holder: 'office' })
    expect(runs(life, 'C01')).toBe(true)
  })

  it.each<DeclineGround>(['OTHER_PROCEDURE', 'BEING_HANDLED', 'ENDED_BY_FINAL_REVIEW'])(
    'for %s was lawfully answered: no office falls overdue over it',
    (ground) => {
      const life = after(ground)
      expect(runs(life, 'C01') || runs(life, 'C03')).toBe(false)
    },
  )

  it('still shows the petitioner every day that passed', () => {
    expect(cumulativeDays(after('OTHER_PROCEDURE'), '2026-04-01')).toBe(30)
  })
})
