import type { CaseEvent } from '@onedoor/case'
import { accepted, referred, registered, signed } from '@onedoor/case/testing'
import { fold, type Stamp } from '@onedoor/kernel'
import { recorded, story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { authorise } from './authorise/authorise.decide.ts'
import { endMandate } from './end-mandate/end-mandate.decide.ts'
import { evolve, initial, standing } from './petitioners.state.ts'

const OFFICE = { organ: 'office', by: 'clerk-1', roles: ['registrar'] }
const HOUSING = { organ: 'housing', by: 'clerk-2', roles: ['handler'] }
const PETITIONER = { organ: '', by: 'petitioner', roles: [] }
const joint = (count: number) =>
  ['2026-03-02', registered({ persons: Array.from({ length: count }, (_, i) => `person-${i + 1}`) })] as const
const inHandling = [
  ['2026-03-04', referred('housing')],
  ['2026-03-05', signed('housing'), HOUSING],
  ['2026-03-06', accepted('housing'), HOUSING],
] as const
type Past = readonly [string, CaseEvent, Partial<Stamp>?]
const partiesAfter = (...past: readonly Past[]) => fold(recorded<CaseEvent>(past), { initial, evolve })

const mandate = (id: string, principal: string, until: string): CaseEvent => ({
  type: 'MandateGiven',
  data: { mandate: id, principal, scope: ['INQUIRE'], until, mayBeTold: true, attachments: [] },
  sealed: { agent: { name: '赵某' }, limits: '', fileNames: [] },
})
const paper = { digest: 'a'.repeat(64), mime: 'image/png', bytes: 3, name: '委托书.png' }
const command = {
  ...{ principal: 'person-1', agent: { name: '赵某' }, scope: ['INQUIRE', 'SUBMIT'] as const, until: '2026-12-31', mayBeTold: true },
  ...{ limits: '只限查询进度', attachments: [paper] },
}

describe('委托代理人 (民法典 第一百六十五条、第一百七十三条)', () => {
  it('is in writing: agent, matter, scope, term and a signed paper', () => {
    const rule = story(authorise).given(joint(1))
    expect(rule.when(command, '2026-03-03', PETITIONER).decision).toMatchObject([
      { type: 'MandateGiven', data: { mandate: 'mandate-1', until: '2026-12-31' }, sealed: { agent: { name: '赵某' } } },
    ])
    rule.when({ ...command, attachments: [] }, '2026-03-03', PETITIONER).thenRefused('mandate-unsigned')
    rule.when({ ...command, until: '2026-03-02' }, '2026-03-03', PETITIONER).thenRefused('mandate-term-over')
  })

  it('two agents at most for one petitioner; one that is over leaves room', () => {
    const two = [
      joint(2),
      ['2026-03-03', mandate('mandate-1', 'person-1', '2026-04-01'), OFFICE],
      ['2026-03-03', mandate('mandate-2', 'person-1', '2026-12-31'), OFFICE],
    ] as const
    story(authorise)
      .given(...two)
      .when(command, '2026-04-01', OFFICE)
      .thenRefused('two-agents-already')
    expect(
      story(authorise)
        .given(...two)
        .when(command, '2026-04-02', OFFICE).decision,
    ).toMatchObject([{ data: { mandate: 'mandate-3' } }])
  })

  it('an agent whose mandate is over stands for nobody: the last day of the term is the last', () => {
    const parties = partiesAfter(joint(1), ['2026-03-03', mandate('mandate-1', 'person-1', '2026-04-01'), OFFICE])
    expect(standing(parties, '2026-04-01').map(({ id }) => id)).toEqual(['mandate-1'])
    expect(standing(parties, '2026-04-02')).toEqual([])
  })

  it('the runner is the accused cadre’s brother: the principal ends the mandate at once, without a reason, and nobody can refuse', () => {
    const given = [joint(1), ...inHandling, ['2026-03-07', mandate('mandate-1', 'person-1', '2026-12-31'), OFFICE]] as const
    for (const who of [PETITIONER, OFFICE, HOUSING])
      story(endMandate)
        .given(...given)
        .when({ mandate: 'mandate-1', why: 'WITHDRAWN' }, '2026-03-07', who)
        .then({ type: 'MandateEnded', data: { mandate: 'mandate-1', why: 'WITHDRAWN' } })
  })

  it('the sweep ends what has run out, not a day too early', () => {
    const SYSTEM = { organ: '', by: 'system', roles: [] }
    const rule = story(endMandate).given(joint(1), ['2026-03-03', mandate('mandate-1', 'person-1', '2026-04-01'), OFFICE])
    rule.when({ mandate: 'mandate-1', why: 'OVER' }, '2026-04-01', SYSTEM).thenRefused('mandate-still-runs')
    rule
      .when({ mandate: 'mandate-1', why: 'OVER' }, '2026-04-02', SYSTEM)
      .then({ type: 'MandateEnded', data: { mandate: 'mandate-1', why: 'OVER' } })
  })
})
