import { type CaseEvent } from '@onedoor/case'
import { drafted } from '@onedoor/case/testing'
import { story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { escalateCosign } from './escalate-cosign/escalate-cosign.decide.ts'
import { settleCosign } from './settle-cosign/settle-cosign.decide.ts'
import { signOff } from './sign-off/sign-off.decide.ts'
import { asked, CLERK, checked, given, HEAD, LONG, lived, proposed, ROADS_HEAD, refusing, road, SECOND } from './testing.ts'

const OFFICE_HEAD = { organ: 'office', by: 'office-head-1', roles: ['office-head'] }

describe('会签分歧 (党政机关公文处理工作条例 第二十条)', () => {
  const without = ['2026-04-08', { type: 'CosignSettled', data: { unit: 'roads', without: true } }, OFFICE_HEAD] as const
  const changing = ['2026-04-08', { type: 'CosignSettled', data: { unit: 'roads', without: false } }, OFFICE_HEAD] as const
  const put = ['2026-04-06', { type: 'CosignEscalated', data: { unit: 'roads', decideBy: '2026-04-11' } }, HEAD] as const
  const waiting = [...road, asked, given, proposed, checked] as const
  const escalate = { unit: 'roads', reasons: LONG }

  it('a unit that gave its part and never signs does not hold the answer up: the lead’s head puts it before the office after five days', () => {
    const past = story(escalateCosign).given(...waiting)
    past.when(escalate, '2026-04-05', HEAD).thenRefused('cosign-day-not-passed')
    past.when(escalate, '2026-04-06', CLERK).thenRefused('not-head-of-unit')
    past.when(escalate, '2026-04-06', ROADS_HEAD).thenRefused('not-your-matter')
    past.when({ ...escalate, unit: 'water' }, '2026-04-06', HEAD).thenRefused('cosign-not-awaited')
    past.when(escalate, '2026-04-06', HEAD).then({
      type: 'CosignEscalated',
      data: { unit: 'roads', decideBy: '2026-04-11' },
      sealed: { reasons: LONG },
    })
    story(escalateCosign)
      .given(...waiting, put)
      .when(escalate, '2026-04-07', HEAD)
      .thenRefused('cosign-already-escalated')
  })

  it('at once where the sixty days of the petitioner would end meanwhile (Art. 34)', () => {
    const late = [...road, asked, given, ['2026-04-28', drafted, CLERK]] as const
    expect(
      story(escalateCosign)
        .given(...late)
        .when(escalate, '2026-04-28', HEAD).decision,
    ).toMatchObject([{ type: 'CosignEscalated' }])
  })

  it('the office’s head settles it, for this draft alone', () => {
    const settle = { unit: 'roads', without: true, reasons: LONG }
    const past = story(settleCosign)
    past
      .given(...waiting)
      .when(settle, '2026-04-08', OFFICE_HEAD)
      .thenRefused('cosign-not-escalated')
    past
      .given(...waiting, put)
      .when(settle, '2026-04-08', HEAD)
      .thenRefused('petition-office-only')
    expect(past.given(...waiting, put).when(settle, '2026-04-08', OFFICE_HEAD).decision).toMatchObject([{ data: { without: true } }])
    const signing = (...more: readonly (readonly [string, CaseEvent, object?])[]) =>
      story(signOff)
        .given(...waiting, put, ...more)
        .when({ posts: [] }, '2026-04-09', HEAD)
    signing().thenRefused('not-cosigned')
    signing(changing).thenRefused('not-cosigned')
    expect(signing(without).decision).toMatchObject([{ type: 'OpinionIssued' }])
    signing(without, ['2026-04-08', drafted, CLERK], ['2026-04-08', checked[1], SECOND]).thenRefused('not-cosigned')
  })

  it('stops no day of the petitioner', () => {
    const clocks = (...past: readonly (readonly [string, CaseEvent, object?])[]) => lived(...past)?.clocks
    expect(clocks(...waiting, put, without)).toEqual(clocks(...waiting))
  })
})

describe('审核与签发是两个人 (党政机关公文处理工作条例 第二十二条)', () => {
  const BOTH = { organ: 'housing', by: 'head-1', roles: ['handler', 'unit-head'] }
  const ownCheck = ['2026-04-02', { type: 'OpinionChecked', data: {} }, BOTH] as const
  const post = (person: string, role: string) => ({ person, unit: 'housing', role, from: '2020-01-01' })
  const past = story(signOff).given(...road, refusing, ownCheck)
  const few = [post('clerk-1', 'handler'), post('head-1', 'handler'), post('head-1', 'unit-head')]

  it('whoever holds both posts does not check and sign the same refusal', () => {
    past.when({ posts: [...few, post('clerk-2', 'legal-checker')] }, '2026-04-03', BOTH).thenRefused('checker-signs')
    const OTHER = { organ: 'housing', by: 'head-2', roles: ['unit-head'] }
    expect(past.when({ posts: [...few, post('clerk-2', 'legal-checker')] }, '2026-04-03', OTHER).decision).toMatchObject([
      { data: { signedBy: 'head-2' } },
    ])
  })

  it('unless the unit has nobody else who could check, and then the record says so', () => {
    expect(past.when({ posts: few }, '2026-04-03', BOTH).decision).toMatchObject([{ data: { signedBy: 'head-1', checkedAlone: true } }])
  })
})
