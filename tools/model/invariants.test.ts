import { type CaseEvent, type Life, lifeOf } from '@onedoor/case'
import {
  answeredRoad,
  closed,
  consented,
  drafted,
  issued,
  performed,
  promising,
  reviewAccepted,
  reviewDecided,
  reviewDrafted,
  reviewRequested,
  reviewServed,
  served,
} from '@onedoor/case/testing'
import { recorded } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { watching } from './invariants.ts'

type Who = Readonly<{ by: string; organ: string }>
type Happened = readonly [string, CaseEvent, Who?]

const CLERK = { by: 'housing-clerk-1', organ: 'housing' }
const HEAD = { by: 'housing-head', organ: 'housing' }
const OFFICE = { by: 'office-head-1', organ: 'office' }
const REVIEWER = { by: 'county-reviewer-1', organ: 'county' }
const REVIEW_HEAD = { by: 'county-head', organ: 'county' }
const PETITIONER = { by: 'petitioner', organ: '' }
const SYSTEM = { by: 'system', organ: '' }

const ANSWERED: readonly Happened[] = answeredRoad({ office: OFFICE, clerk: CLERK, head: HEAD })
const WORKED = ANSWERED.slice(0, 4)
const REVIEWED: readonly Happened[] = [
  ...ANSWERED,
  ['2026-04-10', reviewRequested(1, 'county'), PETITIONER],
  ['2026-04-11', reviewAccepted(1, 'county-reviewer-1'), REVIEWER],
  ['2026-04-12', reviewDrafted(1), REVIEWER],
  ['2026-04-13', reviewDecided(1), REVIEW_HEAD],
  ['2026-04-14', reviewServed(1, '2026-04-14'), REVIEWER],
]

const foldOf = (past: readonly Happened[]) => recorded<CaseEvent>(past.map(([at, event, who = OFFICE]) => [at, event, who]))

/** As if a broken rule or table had let it through. */
const letThrough = (past: readonly Happened[], last: Happened, change: (after: Life) => Life = (after) => after): (() => void) => {
  const events = foldOf([...past, last])
  const [before, after] = [lifeOf(events.slice(0, -1)), lifeOf(events)]
  const event = events.at(-1)
  if (before === undefined || after === undefined || event === undefined) throw new Error('no life')
  return () => watching(before, event, change(after), events.slice(0, -1))
}

const made = (event: object): CaseEvent => event as CaseEvent

describe('each watcher sees what it is there for', () => {
  it.each<readonly [string, readonly Happened[], Happened, RegExp]>([
    [
      'a hearing without consent',
      WORKED,
      ['2026-03-09', made({ type: 'HearingOrdered', data: { stage: 'HANDLING', on: '2026-03-20', open: false } }), HEAD],
      /withConsent/,
    ],
    [
      'a hearing on the consent of somebody who left',
      [
        ...WORKED,
        ['2026-03-07', made({ type: 'PersonJoined', data: { person: 'person-2', receivedOn: '2026-03-07' } }), PETITIONER],
        ['2026-03-08', consented('HEARING'), PETITIONER],
        ['2026-03-08', made({ type: 'PersonLeft', data: { person: 'person-1', why: 'WITHDREW' } }), PETITIONER],
      ],
      ['2026-03-09', made({ type: 'HearingOrdered', data: { stage: 'HANDLING', on: '2026-03-20', open: false } }), HEAD],
      /withConsent/,
    ],
    [
      'a clerk who withdraws for the petitioner',
      WORKED,
      ['2026-03-09', made({ type: 'MatterWithdrawn', data: { receivedOn: '2026-03-09' } }), CLERK],
      /named|ownActs/,
    ],
    ['a machine that decides', ANSWERED, ['2026-04-05', closed, SYSTEM], /named|machines/],
    ['a third review', [...REVIEWED], ['2026-04-20', reviewRequested(1, 'county'), PETITIONER], /twoLevels/],
    ['a final review by the organ of the first', REVIEWED, ['2026-04-20', reviewRequested(2, 'county'), PETITIONER], /above/],
    [
      'a reviewer who decided',
      [...ANSWERED, ['2026-04-10', reviewRequested(1, 'county'), PETITIONER], ['2026-04-11', reviewAccepted(1, 'housing-head'), REVIEWER]],
      ['2026-04-12', reviewDrafted(1), { by: 'housing-head', organ: 'county' }],
      /named|independent/,
    ],
    [
      'a review declined as late that was in time',
      [...ANSWERED, ['2026-04-10', reviewRequested(1, 'county'), PETITIONER]],
      ['2026-04-12', made({ type: 'ReviewDeclined', data: { level: 1, ground: 'OUT_OF_TIME', told: 'POST' } }), REVIEW_HEAD],
      /notLate/,
    ],
    [
      'an end while a review can be asked for',
      ANSWERED,
      ['2026-04-20', made({ type: 'MatterTerminated', data: { why: 'NO_REVIEW_ASKED', told: 'POST' } })],
      /termination/,
    ],
    [
      'a resolution that nobody confirmed',
      [...ANSWERED, ['2026-04-05', closed, CLERK]],
      ['2026-04-06', made({ type: 'MatterResolved', data: { confirmedBy: 'FOLLOW_UP' } })],
      /confirmed/,
    ],
    [
      'a rating before there is an answer',
      WORKED,
      ['2026-03-09', made({ type: 'EvaluationGiven', data: { about: 'UNIT', rating: 'BASICALLY' } }), PETITIONER],
      /rating/,
    ],
    [
      'a promise performed without proof',
      [
        ...WORKED,
        ['2026-04-01', drafted, CLERK],
        ['2026-04-02', promising('housing', '2026-05-10'), HEAD],
        ['2026-04-03', served('2026-04-03'), CLERK],
      ],
      ['2026-05-09', performed('2026-05-10', '2026-05-09'), CLERK],
      /performed/,
    ],
    [
      'a refusal that nobody else read',
      [...WORKED, ['2026-04-01', drafted, CLERK]],
      [
        '2026-04-02',
        made({
          ...issued('housing'),
          data: { claims: ['claim-1', 'claim-2'].map((claim) => ({ claim, outcome: 'NOT_SUPPORTED' })), signedBy: 'housing-head' },
        }),
        HEAD,
      ],
      /fourEyes/,
    ],
    [
      'an opinion that leaves out a claim',
      [...WORKED, ['2026-04-01', drafted, CLERK]],
      [
        '2026-04-02',
        made({ ...issued('housing'), data: { claims: [{ claim: 'claim-1', outcome: 'EXPLAINED' }], signedBy: 'housing-head' } }),
        HEAD,
      ],
      /everyClaim/,
    ],
    [
      'six who speak',
      WORKED,
      ['2026-03-09', made({ type: 'RepresentativesElected', data: { persons: ['1', '2', '3', '4', '5', '6'] } }), PETITIONER],
      /representatives/,
    ],
    [
      'supervision of a unit that has nothing to do with it',
      WORKED,
      ['2026-06-09', made({ type: 'SupervisionOpened', data: { unit: 'roads', breach: 'EVADED', dueOn: '2026-06-20' } })],
      /pressed/,
    ],
  ])('%s', (_, past, last, seen) => {
    expect(letThrough(past, last)).toThrow(seen)
  })

  it('a right that an office shortened or ended, and a day taken off somebody’s account', () => {
    const note: Happened = ['2026-04-05', made({ type: 'NoteAdded', data: { visibleToPetitioner: false, attachments: [] } }), CLERK]
    const ended = (life: Life): Life => ({
      ...life,
      clocks: life.clocks.map((clock) => (clock.id === 'P01' ? { ...clock, endedOn: '2026-04-05' } : clock)),
    })
    expect(letThrough(ANSWERED, note, ended)).toThrow(/rightsStand/)
    expect(letThrough(ANSWERED, note, (life) => ({ ...life, custody: life.custody.slice(1) }))).toThrow(/charged/)
    expect(letThrough(ANSWERED, note, (life) => ({ ...life, receivedOn: '2026-03-05' }))).toThrow(/beginnings/)
    expect(letThrough(ANSWERED, note, (life) => ({ ...life, resolvedOn: '2026-04-05' }))).toThrow(/twoFlags/)
    expect(letThrough(ANSWERED, note)).not.toThrow()
  })

  it('and is silent about a lawful road', () => {
    for (const [i, last] of REVIEWED.entries()) if (i > 0) expect(letThrough(REVIEWED.slice(0, i), last)).not.toThrow()
  })
})
