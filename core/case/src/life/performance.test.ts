import { recorded } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import {
  type CaseEvent,
  type CaseEventOf,
  isLawful,
  type Life,
  lifeOf,
  nextDue,
  nextSteps,
  PHASES,
  type RightCode,
  rightsNow,
  supervisionDue,
} from '../index.ts'
import { accepted, drafted, issued, referred, registered, served, signed } from '../testing.ts'

type Past = readonly (readonly [string, CaseEvent])[]

const WORKED: Past = [
  ['2026-03-02', registered()],
  ['2026-03-04', referred('housing')],
  ['2026-03-05', signed('housing')],
  ['2026-03-06', accepted('housing')],
]

const promising = (...performBy: readonly string[]): CaseEventOf<'OpinionIssued'> => {
  const opinion = issued('housing')
  const [first, ...rest] = opinion.data.claims
  if (first === undefined) throw new Error('no claim')
  return { ...opinion, data: { ...opinion.data, claims: [{ ...first, performBy }, ...rest] } }
}

const PROMISED: Past = [
  ...WORKED,
  ['2026-04-01', drafted],
  ['2026-04-02', promising('2026-05-10', '2026-06-10')],
  ['2026-04-03', served('2026-04-03')],
]

const performed = (dueOn: string, performedOn: string): CaseEventOf<'InstalmentPerformed'> => ({
  type: 'InstalmentPerformed',
  data: { claim: 'claim-1', dueOn, performedOn, proof: [] },
})
const notDone = (dueOn: string, receivedOn: string): CaseEventOf<'NonPerformanceReported'> => ({
  type: 'NonPerformanceReported',
  data: { claim: 'claim-1', dueOn, receivedOn },
})
const CLOSED: CaseEventOf<'MatterClosed'> = { type: 'MatterClosed', data: { solved: true, explained: true, helped: true } }
const requested = (level: 1 | 2, on: string): CaseEventOf<'ReviewRequested'> => ({
  type: 'ReviewRequested',
  data: { level, body: 'county', channel: 'LETTER', sentOn: on, receivedOn: on, attachments: [] },
})
const reviewed = (outcome: 'UPHOLD' | 'REDO', on: string): Past => [
  [
    on,
    {
      type: 'ReviewDecided',
      data: { level: 1, outcome, grounds: [], signedBy: 'head-2', ...(outcome === 'REDO' && { redoBy: '2026-07-01' }) },
    },
  ],
  [on, { type: 'ReviewServed', data: { level: 1, method: 'DIRECT', servedOn: on, consentToElectronic: false, proof: [] } }],
]

const lived = (past: Past, ...more: Past): Life => {
  const life = lifeOf(recorded<CaseEvent>([...past, ...more]))
  if (life === undefined) throw new Error('no life')
  return life
}
const running = ({ clocks }: Life, id: string) => clocks.filter((clock) => clock.id === id && clock.endedOn === undefined)
const codes = (life: Life, today: string): readonly RightCode[] => rightsNow(life, today).map(({ code }) => code)

describe('支持意见的执行 in instalments (第三十二条第二款)', () => {
  it('each promise runs to its own day and ends with its own performance', () => {
    expect(running(lived(PROMISED), 'PERFORMANCE').map(({ legalDue }) => legalDue)).toEqual(['2026-05-10', '2026-06-10'])
    const one = lived(PROMISED, ['2026-05-09', performed('2026-05-10', '2026-05-09')])
    expect(nextDue(one.clocks)).toMatchObject({ id: 'PERFORMANCE', legalDue: '2026-06-10' })
  })

  it('what the petitioner says was not done is owed again by the same day, once, however often it is said', () => {
    const done = lived(PROMISED, ['2026-05-09', performed('2026-05-10', '2026-05-09')], ['2026-05-12', notDone('2026-05-10', '2026-05-12')])
    expect(
      running(done, 'PERFORMANCE')
        .map(({ legalDue }) => legalDue)
        .toSorted(),
    ).toEqual(['2026-05-10', '2026-06-10'])
    const late = lived(PROMISED, ['2026-05-12', notDone('2026-05-10', '2026-05-12')], ['2026-05-13', notDone('2026-05-10', '2026-05-13')])
    expect(running(late, 'PERFORMANCE')).toHaveLength(2)
  })

  it('a new opinion takes the place of the promises that an earlier one left open', () => {
    const again = lived(
      PROMISED,
      ['2026-04-10', requested(1, '2026-04-10')],
      ...reviewed('REDO', '2026-05-01'),
      ['2026-05-20', drafted],
      ['2026-05-21', promising('2026-07-15')],
      ['2026-05-22', served('2026-05-22')],
    )
    expect(running(again, 'PERFORMANCE').map(({ legalDue }) => legalDue)).toEqual(['2026-07-15'])
    expect(again.promises.map(({ dueOn }) => dueOn)).toEqual(['2026-07-15'])
  })

  it('closed is not possible while a promise is open, and silence for years makes it no more possible', () => {
    expect(isLawful(lived(PROMISED), CLOSED)).toBe(false)
    expect(isLawful(lived(WORKED), CLOSED)).toBe(false)
    const done = lived(
      PROMISED,
      ['2026-05-09', performed('2026-05-10', '2026-05-09')],
      ['2026-06-09', performed('2026-06-10', '2026-06-09')],
    )
    expect(isLawful(done, CLOSED)).toBe(true)
  })
})

describe('办结 takes no right away', () => {
  const ANSWERED: Past = [...WORKED, ['2026-04-01', drafted], ['2026-04-02', issued('housing')], ['2026-04-03', served('2026-04-03')]]
  const REVIEWED: Past = [...ANSWERED, ['2026-04-10', requested(1, '2026-04-10')], ...reviewed('UPHOLD', '2026-05-01')]

  it('first review can be asked for after closing, to its last day (第三十五条)', () => {
    const life = lived(ANSWERED, ['2026-04-05', CLOSED])
    expect(rightsNow(life, '2026-05-06')[0]).toEqual({ code: 'review', until: '2026-05-06' })
    expect(codes(life, '2026-05-07')).not.toContain('review')
  })

  it('final review can be asked for after closing, and never the first one twice (第三十六条)', () => {
    const life = lived(REVIEWED, ['2026-05-05', CLOSED])
    expect(rightsNow(life, '2026-05-20')[0]).toEqual({ code: 'final-review', until: '2026-06-01' })
    expect(isLawful(life, requested(1, '2026-05-20'))).toBe(false)
    expect(lived(REVIEWED, ['2026-05-05', CLOSED], ['2026-05-20', requested(2, '2026-05-20')]).phase).toBe('REVIEW2')
  })

  it('closed and resolved are two things: only the second says that it is over', () => {
    const life = lived(ANSWERED, ['2026-04-05', CLOSED])
    expect(life).toMatchObject({ closedOn: '2026-04-05' })
    expect(life.resolvedOn).toBeUndefined()
    expect(codes(life, '2027-04-05')).toContain('confirm-resolved')
  })
})

describe('my rights, always: every state of a matter names at least one, and none that would be refused', () => {
  it.each(Object.keys(PHASES) as readonly Life['phase'][])('%s', (phase) => {
    const life: Life = {
      ...lived(WORKED),
      phase,
      review: { level: 1, body: 'county', sentOn: '2026-04-10', receivedOn: '2026-04-10', drafted: false },
    }
    const open = codes(life, '2026-04-01')
    expect(open.length).toBeGreaterThan(0)
    if (open.includes('withdraw')) expect(isLawful(life, { type: 'MatterWithdrawn', data: { receivedOn: '2026-04-01' } })).toBe(true)
  })

  it('mediation can be left at any moment, and the agreement can be taken to court for thirty days (人民调解法 第二十三条、第三十三条)', () => {
    const consent: CaseEventOf<'ConsentGiven'> = { type: 'ConsentGiven', data: { to: 'MEDIATION', person: 'person-1' } }
    const began: CaseEventOf<'MediationBegan'> = { type: 'MediationBegan', data: { kind: 'PEOPLE', proof: [] } }
    const agreed: CaseEventOf<'MediationEnded'> = { type: 'MediationEnded', data: { outcome: 'AGREED', effectiveOn: '2026-03-20' } }
    const under = lived(WORKED, ['2026-03-09', consent], ['2026-03-10', began])
    expect(codes(under, '2026-03-11')).toContain('leave-mediation')
    const over = lived(WORKED, ['2026-03-09', consent], ['2026-03-10', began], ['2026-03-20', agreed])
    expect(rightsNow(over, '2026-03-21').find(({ code }) => code === 'judicial-confirmation')?.until).toBe('2026-04-20')
    expect(codes(over, '2026-03-21')).not.toContain('leave-mediation')
  })
})

describe('督办 (第四十条): a breach is a missed day of an office, the day after it and not before', () => {
  const due = (life: Life, today: string) => supervisionDue(life, today).map(({ breach, unit, daysLate }) => [breach, unit, daysLate])

  it('not accepted in time', () => {
    const life = lived(WORKED.slice(0, 3))
    expect(due(life, '2026-03-19')).toEqual([])
    expect(due(life, '2026-03-20')).toEqual([['NOT_ACCEPTED_IN_TIME', 'housing', 1]])
  })

  it('not finished in time, result not reported: the longest first', () => {
    const life = lived([WORKED[0] as Past[number], ['2026-03-04', referred('housing', '2026-04-20')], ...WORKED.slice(2)])
    expect(due(life, '2026-05-07')).toEqual([
      ['RESULT_NOT_REPORTED', 'housing', 17],
      ['NOT_FINISHED_IN_TIME', 'housing', 1],
    ])
  })

  it('a promise not performed', () => {
    expect(due(lived(PROMISED), '2026-05-10')).toEqual([])
    expect(due(lived(PROMISED), '2026-05-11')).toEqual([['NOT_EXECUTED', 'housing', 1]])
  })

  it('the petition office does not press itself, a petitioner’s own last day is no breach, and nobody is pressed twice', () => {
    expect(due(lived(WORKED.slice(0, 1)), '2026-06-01')).toEqual([])
    const answered = lived(WORKED, ['2026-04-01', drafted], ['2026-04-02', issued('housing')], ['2026-04-03', served('2026-04-03')])
    expect(due(answered, '2027-01-01')).toEqual([])
    const pressed: CaseEventOf<'SupervisionOpened'> = {
      type: 'SupervisionOpened',
      data: { unit: 'housing', breach: 'NOT_ACCEPTED_IN_TIME', dueOn: '2026-04-10' },
    }
    expect(due(lived(WORKED.slice(0, 3), ['2026-03-25', pressed]), '2026-04-01')).toEqual([])
  })
})

describe('下一步: who must do what by when', () => {
  const first = (life: Life, today: string) => nextSteps(life, today).offices[0]

  it('names the unit, the act and its last day, and says when that has passed', () => {
    expect(first(lived(WORKED), '2026-05-05')).toMatchObject({
      unit: 'housing',
      what: { zh: '出具处理意见书并送达' },
      by: '2026-05-06',
      late: false,
    })
    expect(first(lived(WORKED), '2026-05-07')).toMatchObject({ late: true })
    expect(first(lived(WORKED, ['2026-04-01', drafted], ['2026-04-02', issued('housing')]), '2026-04-03')).toMatchObject({
      what: { zh: '送达处理意见书' },
    })
  })

  it('still says what is to be done where no day runs, and nothing once all is over', () => {
    const answered = lived(WORKED, ['2026-04-01', drafted], ['2026-04-02', issued('housing')], ['2026-04-03', served('2026-04-03')])
    expect(first(answered, '2026-04-04')).toMatchObject({ unit: 'housing', what: { zh: '逐项核对后办结' }, late: false })
    expect(first(lived(PROMISED), '2026-04-04')).toMatchObject({ what: { zh: '做到处理意见书承诺的事' }, by: '2026-05-10' })
    expect(nextSteps({ ...answered, phase: 'CLOSED' }, '2026-04-04').offices).toEqual([])
  })
})
