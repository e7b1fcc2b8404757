import { type CaseEvent, type Life, lifeOf } from '@onedoor/case'
import { accepted, referred, registered, signed } from '@onedoor/case/testing'
import { recorded, story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { accept } from './accept/accept.decide.ts'
import { answerSimply } from './answer-simply/answer-simply.decide.ts'
import { answerSuggestion } from './answer-suggestion/answer-suggestion.decide.ts'
import type { ChooseTrack } from './choose-track/choose-track.contract.ts'
import { chooseTrack } from './choose-track/choose-track.decide.ts'
import { draft } from './draft/draft.decide.ts'
import { endOtherProcedure } from './end-other-procedure/end-other-procedure.decide.ts'
import { extend } from './extend/extend.decide.ts'
import { objectToTrack } from './object-to-track/object-to-track.decide.ts'
import { takeSuggestion } from './take-suggestion/take-suggestion.decide.ts'
import { turnProcedure } from './turn-procedure/turn-procedure.decide.ts'
import { withdrawTrack } from './withdraw-track/withdraw-track.decide.ts'

const CLERK = { organ: 'housing', by: 'clerk-1', roles: ['handler'] }
const HEAD = { organ: 'housing', by: 'head-1', roles: ['unit-head'] }
const OFFICE = { organ: 'office', by: 'window-1', roles: ['registrar'] }
const PERSON = { organ: '', by: 'petitioner', roles: [] }
const LONG = '桥面塌陷的情况已经查明，理由如下。'

const letter = ['2026-03-02', registered()] as const
const sent = ['2026-03-04', referred('housing')] as const
const inHand = ['2026-03-05', signed('housing'), CLERK] as const
const simply = { told: 'PHONE', contact: '', procedure: 'SIMPLE', ground: 'CLEAR_FACTS' } as const
const ordinary = accepted('housing')
const taken = ['2026-03-06', { ...ordinary, data: { ...ordinary.data, procedure: 'SIMPLE', ground: 'CLEAR_FACTS' } }, CLERK] as const
const findings = ['claim-1', 'claim-2'].map((claim) => ({ claim, outcome: 'EXPLAINED' as const, text: LONG }))
const answer = { findings, answeredOn: '2026-03-12', told: 'PHONE' } as const
const answered = [
  '2026-03-12',
  { type: 'SimpleAnswered', data: { claims: [{ claim: 'claim-1', outcome: 'EXPLAINED' }], answeredOn: '2026-03-12', told: 'PHONE' } },
  CLERK,
] as const

const lived = (...past: readonly (readonly [string, CaseEvent, object?])[]): Life => {
  const life = lifeOf(recorded<CaseEvent>(past))
  if (life === undefined) throw new Error('no life')
  return life
}
const due = ({ clocks }: Life, clock: string) => clocks.findLast(({ id }) => id === clock)

describe('简易办理 (信访事项简易办理办法)', () => {
  it('is accepted within three working days of receipt, told by telephone, and owes an answer in ten', () => {
    const done = story(accept).given(letter, sent, inHand).when(simply, '2026-03-09T23:59', CLERK)
    expect(done.decision).toMatchObject([{ data: { procedure: 'SIMPLE', ground: 'CLEAR_FACTS', told: 'PHONE' } }])
    story(accept).given(letter, sent, inHand).when(simply, '2026-03-10T00:00', CLERK).thenRefused('simple-too-late')
    expect(due(lived(letter, sent, inHand, taken), 'C08')).toMatchObject({ legalDue: '2026-03-20' })
  })

  it('is closed to assigned, major and joint matters, and to those without a ground: they are owed an opinion', () => {
    const { given } = story(accept)
    given(letter, ['2026-03-04', referred('housing', '2026-04-20')], inHand)
      .when(simply, '2026-03-06', CLERK)
      .thenRefused('simple-not-assigned')
    const five = registered({ persons: ['p-1', 'p-2', 'p-3', 'p-4', 'p-5'] })
    given(['2026-03-02', five], sent, inHand).when(simply, '2026-03-06', CLERK).thenRefused('simple-not-several')
    const four = registered({ persons: ['p-1', 'p-2', 'p-3', 'p-4'] })
    expect(given(['2026-03-02', four], sent, inHand).when(simply, '2026-03-06', CLERK).decision).toMatchObject([{}])
    const { ground: _, ...groundless } = simply
    given(letter, sent, inHand).when(groundless, '2026-03-06', CLERK).thenRefused('simple-ground-needed')
  })

  it('never refuses anybody: what is not supported needs an opinion, and with it the right to a review', () => {
    const { given } = story(answerSimply)
    const refusing = { ...answer, findings: findings.map((one) => ({ ...one, outcome: 'NOT_SUPPORTED' as const })) }
    given(letter, sent, inHand, taken).when(refusing, '2026-03-12', CLERK).thenRefused('refusal-needs-opinion')
    given(letter, sent, inHand, taken)
      .when({ ...answer, findings: findings.slice(1) }, '2026-03-12', CLERK)
      .thenRefused('claims-unanswered')
    expect(given(letter, sent, inHand, taken).when(answer, '2026-03-12', CLERK).decision).toMatchObject([
      { type: 'SimpleAnswered', entry: { register: 'document/housing/简' } },
    ])
    given(letter, sent, inHand, ['2026-03-06', ordinary, CLERK]).when(answer, '2026-03-12', CLERK).thenRefused('not-simple')
  })

  it('turns to the ordinary procedure, and the sixty days run from the day of acceptance', () => {
    const turned = ['2026-03-16', { type: 'ProcedureTurned', data: { why: 'COMPLEX' } }, CLERK] as const
    const life = lived(letter, sent, inHand, taken, turned)
    expect(due(life, 'C06')).toMatchObject({ startedOn: '2026-03-06', legalDue: '2026-05-06' })
    expect(due(life, 'C08')?.endedOn).toBe('2026-03-16')
  })

  it('turns by the wish of the petitioner also after a simple answer, and by nobody else’s then', () => {
    const { given } = story(turnProcedure)
    const past = given(letter, sent, inHand, taken, answered)
    past.when({ why: 'COMPLEX', reasons: LONG }, '2026-03-20', CLERK).thenRefused('already-answered-simply')
    past.when({ why: 'COMPLEX', reasons: LONG }, '2026-03-20', PERSON).thenRefused('asked-by-petitioner-only')
    past
      .when({ why: 'ASKED_BY_PETITIONER', reasons: LONG }, '2026-03-20', PERSON)
      .then({ type: 'ProcedureTurned', data: { why: 'ASKED_BY_PETITIONER' }, sealed: { reasons: LONG } })
  })

  it('has no extension and no opinion of its own', () => {
    const opinion = { facts: LONG, basis: LONG, findings }
    story(draft).given(letter, sent, inHand, taken).when(opinion, '2026-03-12', CLERK).thenRefused('simple-needs-no-opinion')
    const more = { days: 10, reason: LONG, told: 'POST' } as const
    story(extend).given(letter, sent, inHand, taken).when(more, '2026-03-12', HEAD).thenRefused('simple-has-no-extension')
  })
})

describe('处理途径 (第三十一条第一项至第五项)', () => {
  const way: ChooseTrack = {
    track: 'ADMINISTRATIVE',
    competentBody: '县人民政府',
    reasons: LONG,
    told: 'POST',
    limitations: ['P03', 'P04'],
    knownOn: '2026-02-20',
  }
  const chosen = [
    '2026-03-10',
    { type: 'TrackChosen', data: { unit: 'housing', track: 'ADMINISTRATIVE', told: 'POST', limitations: ['P03'] } },
    HEAD,
  ] as const

  it('is the head’s to choose, in writing, with the last days that a petition does not stop', () => {
    const { given } = story(chooseTrack)
    given(letter, sent, inHand).when(way, '2026-03-10', CLERK).thenRefused('not-head-of-unit')
    given(letter, sent, inHand)
      .when({ ...way, limitations: [] }, '2026-03-10', HEAD)
      .thenRefused('limitations-untold')
    given(letter, sent, inHand)
      .when({ ...way, limitations: ['P07'] }, '2026-03-10', HEAD)
      .thenRefused('limitation-of-another-way')
    given(['2026-03-02', registered({ addressed: true })], sent, inHand)
      .when({ ...way, told: 'PHONE' }, '2026-03-10', HEAD)
      .thenRefused('must-be-written')
    given(letter, sent, inHand)
      .when(way, '2026-03-10', HEAD)
      .then({
        type: 'TrackChosen',
        data: { unit: 'housing', track: 'ADMINISTRATIVE', told: 'POST', limitations: ['P03', 'P04'], knownOn: '2026-02-20' },
        sealed: { reasons: LONG, competentBody: '县人民政府' },
        entry: { register: 'document/housing/途', year: 2026 },
      })
  })

  it('that was wrong is found wrong by the petitioner, on the portal or at the window, and by no unit for them', () => {
    const command = { receivedOn: '2026-03-12', reasons: LONG }
    const { given } = story(objectToTrack)
    for (const who of [PERSON, OFFICE])
      expect(given(letter, sent, inHand, chosen).when(command, '2026-03-12', who).decision).toMatchObject([{ type: 'TrackObjected' }])
    given(letter, sent, inHand, chosen).when(command, '2026-03-12', CLERK).thenRefused('petition-office-only')
    given(letter, sent, inHand).when(command, '2026-03-12', PERSON).thenRefused('not-on-another-track')
  })

  it('that was withdrawn gives the unit no day more than it had', () => {
    expect(story(withdrawTrack).given(letter, sent, inHand, chosen).when({ reasons: LONG }, '2026-03-16', HEAD).decision).toMatchObject([
      { type: 'TrackWithdrawn', data: { unit: 'housing' } },
    ])
    story(withdrawTrack).given(letter, sent, inHand, chosen).when({ reasons: LONG }, '2026-03-16', CLERK).thenRefused('not-head-of-unit')
    const life = lived(letter, sent, inHand, chosen, ['2026-03-16', { type: 'TrackWithdrawn', data: { unit: 'housing' } }, HEAD])
    expect(due(life, 'C03')).toMatchObject({ startedOn: '2026-03-04', legalDue: '2026-03-19' })
    expect(due(life, 'C03')?.endedOn).toBeUndefined()
    expect(life.phase).toBe('RECEIVED')
  })

  it('is not closed over an objection that nobody answered', () => {
    const objection = ['2026-03-12', { type: 'TrackObjected', data: { receivedOn: '2026-03-12' } }, PERSON] as const
    const note = ['2026-03-13', { type: 'NoteAdded', data: { visibleToPetitioner: true, attachments: [] } }, CLERK] as const
    const ended = { endedOn: '2026-04-01', result: LONG }
    const { given } = story(endOtherProcedure)
    given(letter, sent, inHand, chosen, objection).when(ended, '2026-04-02', CLERK).thenRefused('track-objection-open')
    expect(given(letter, sent, inHand, chosen, objection, note).when(ended, '2026-04-02', CLERK).decision).toMatchObject([{}])
    given(letter, sent, inHand, chosen).when(ended, '2026-03-31', CLERK).thenRefused('ended-in-future')
  })
})

describe('建议意见 (第二十九条)', () => {
  const idea = ['2026-03-02', registered({ purpose: 'SUGGESTION' })] as const
  const told = { told: 'POST', contact: '' } as const

  it('has its own way, and whoever asks for redress is not put off with it', () => {
    story(accept).given(idea, sent, inHand).when(told, '2026-03-06', CLERK).thenRefused('suggestion-has-its-own-way')
    story(takeSuggestion).given(letter, sent, inHand).when(told, '2026-03-06', CLERK).thenRefused('not-a-suggestion')
    expect(story(takeSuggestion).given(idea, sent, inHand).when(told, '2026-03-06', CLERK).decision).toMatchObject([
      { type: 'SuggestionTaken', data: { handler: 'clerk-1' } },
    ])
  })

  it('is answered by the head, adopted or not, with reasons and under a number', () => {
    const study = [
      '2026-03-06',
      { type: 'SuggestionTaken', data: { unit: 'housing', handler: 'clerk-1', contact: '', told: 'POST' } },
      CLERK,
    ] as const
    const reply = { adoption: 'PARTLY', text: LONG, told: 'POST' } as const
    story(answerSuggestion).given(idea, sent, inHand, study).when(reply, '2026-04-01', CLERK).thenRefused('not-head-of-unit')
    story(answerSuggestion).given(idea, sent, inHand).when(reply, '2026-04-01', HEAD).thenRefused('no-suggestion-open')
    story(answerSuggestion)
      .given(idea, sent, inHand, study)
      .when(reply, '2026-04-01', HEAD)
      .then({
        type: 'SuggestionAnswered',
        data: { adoption: 'PARTLY', told: 'POST' },
        sealed: { text: LONG },
        entry: { register: 'document/housing/复', year: 2026 },
      })
  })
})

describe('edges of receipt and notice', () => {
  it('an acceptance told on day 16 is late, is shown as late, and is still possible: late is better than never', () => {
    const day16 = '2026-03-20'
    expect(story(accept).given(letter, sent, inHand).when({ told: 'POST', contact: '' }, day16, CLERK).decision).toMatchObject([{}])
    expect(due(lived(letter, sent, inHand, [day16, ordinary, CLERK]), 'C03')).toMatchObject({ legalDue: '2026-03-19', endedOn: day16 })
  })

  it('an address that is unclear leaves no duty to tell; once it is clear the duty is there again (第二十三条第二款)', () => {
    const silent = { told: 'NOT_REACHABLE', contact: '' } as const
    const nameless = ['2026-03-02', registered({ notifiable: false })] as const
    const called = [
      '2026-03-09',
      { type: 'ContactClarified', data: { person: 'person-1', receivedOn: '2026-03-09', notifiable: true, addressed: true } },
      OFFICE,
    ] as const
    expect(story(accept).given(nameless, sent, inHand).when(silent, '2026-03-10', CLERK).decision).toMatchObject([{}])
    story(accept).given(nameless, sent, inHand, called).when(silent, '2026-03-10', CLERK).thenRefused('must-be-told')
  })

  it('a letter that came on a holiday and was opened after it counts from the day it reached the organ', () => {
    const life = lived(['2026-02-25', registered({ receivedOn: '2026-02-16' })])
    expect(due(life, 'C01')).toMatchObject({ startedOn: '2026-02-16', nominalDue: '2026-03-03' })
  })

  it('a visit registered at 23:50 was on that day, not on the next', () => {
    const life = lived(['2026-03-02T23:50', registered()])
    expect(due(life, 'C01')).toMatchObject({ startedOn: '2026-03-02', legalDue: '2026-03-17' })
    expect(life.registeredAt).toBe('2026-03-02T15:50:00.000Z')
  })
})
