import { type CaseEvent, type Life, lifeOf, standingAside } from '@onedoor/case'
import { accepted, drafted, issued, referred, registered, reviewAccepted, reviewRequested, served, signed } from '@onedoor/case/testing'
import { recorded, stampAt, story } from '@onedoor/kernel/testing'
import { constantFrom, assert as hold, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askRecusal } from './ask-recusal/ask-recusal.decide.ts'
import { decideRecusal } from './decide-recusal/decide-recusal.decide.ts'
import { handlingPages } from './handling.pages.ts'
import { signOff } from './sign-off/sign-off.decide.ts'

const CLERK = { organ: 'housing', by: 'clerk-1', roles: ['handler'] }
const SECOND = { organ: 'housing', by: 'clerk-2', roles: ['handler'] }
const HEAD = { organ: 'housing', by: 'head-1', roles: ['unit-head'] }
const ROADS_HEAD = { organ: 'roads', by: 'head-3', roles: ['unit-head'] }
const OFFICE_HEAD = { organ: 'office', by: 'office-head-1', roles: ['office-head'] }
const PERSON = { organ: '', by: 'petitioner', roles: [] }
const LONG = '桥面由贵局养护，请说明修复安排。'

const road = [
  ['2026-03-02', registered()],
  ['2026-03-04', referred('housing')],
  ['2026-03-05', signed('housing'), CLERK],
  ['2026-03-06', accepted('housing'), CLERK],
] as const
const proposed = ['2026-04-01', drafted, CLERK] as const

const lived = (...past: readonly (readonly [string, CaseEvent, object?])[]): Life | undefined => lifeOf(recorded<CaseEvent>(past))

describe('回避 (第二十八条第三款)', () => {
  const asking = { of: '', from: 'PETITIONER', reasons: LONG } as const
  const pending = ['2026-03-09', { type: 'RecusalAsked', data: { of: 'clerk-1', from: 'PETITIONER' } }, PERSON] as const
  const aside = ['2026-03-10', { type: 'RecusalDecided', data: { of: 'clerk-1', granted: true } }, HEAD] as const

  it('is asked for by the petitioner without knowing a name', () => {
    const past = story(askRecusal)
    past
      .given(...road)
      .when(asking, '2026-03-09', PERSON)
      .then({ type: 'RecusalAsked', data: { of: 'clerk-1', from: 'PETITIONER' }, sealed: { reasons: LONG } })
    past.given(road[0]).when(asking, '2026-03-03', PERSON).thenRefused('nobody-to-stand-aside')
    past
      .given(...road, pending)
      .when(asking, '2026-03-09', PERSON)
      .thenRefused('recusal-already-asked')
  })

  it('is decided by the head, by the office head where the head is the one, and by nobody in their own cause', () => {
    const past = story(decideRecusal)
    const grant = { granted: true, reasons: LONG, posts: [] }
    const ofHead = ['2026-03-09', { type: 'RecusalAsked', data: { of: 'head-1', from: 'SELF' } }, HEAD] as const
    past
      .given(...road, pending)
      .when({ ...grant, of: 'clerk-1' }, '2026-03-10', SECOND)
      .thenRefused('not-head-of-unit')
    past
      .given(...road, ofHead)
      .when({ ...grant, of: 'head-1' }, '2026-03-10', HEAD)
      .thenRefused('not-in-ones-own-cause')
    for (const [ask, who, of] of [
      [pending, HEAD, 'clerk-1'],
      [ofHead, OFFICE_HEAD, 'head-1'],
    ] as const)
      expect(past.given(...road, ask).when({ ...grant, of }, '2026-03-10', who).decision).toMatchObject([{ type: 'RecusalDecided' }])
  })

  it('whoever grants it names a colleague in the same post, and the matter passes to them (Art. 28)', () => {
    const post = (person: string, role: string, unit = 'housing') => ({ person, unit, role, from: '2020-01-01' })
    const posts = [post('clerk-1', 'handler'), post('clerk-2', 'handler'), post('head-1', 'unit-head'), post('clerk-3', 'handler', 'roads')]
    const grant = { of: 'clerk-1', granted: true, reasons: LONG, posts }
    const past = story(decideRecusal).given(...road, pending)
    past.when(grant, '2026-03-10', HEAD).thenRefused('replacement-needed')
    for (const replacement of ['head-1', 'clerk-3', 'clerk-1'])
      past.when({ ...grant, replacement }, '2026-03-10', HEAD).thenRefused('replacement-not-fit')
    past.when({ ...grant, replacement: 'clerk-2' }, '2026-03-10', HEAD).then({
      type: 'RecusalDecided',
      data: { of: 'clerk-1', granted: true, replacement: 'clerk-2' },
      sealed: { reasons: LONG },
    })
    const replaced = { type: 'RecusalDecided', data: { of: 'clerk-1', granted: true, replacement: 'clerk-2' } } as const
    const taken = ['2026-03-06', { ...accepted('housing'), data: { ...accepted('housing').data, handler: 'clerk-1' } }, CLERK] as const
    const before = [...road.slice(0, 3), taken, pending] as const
    expect(lived(...before)?.handler).toBe('clerk-1')
    expect(lived(...before, ['2026-03-10', replaced, HEAD])?.handler).toBe('clerk-2')
  })

  it('in a review its head decides, and the file passes to a reviewer who had no part in the decision (Art. 28, 35)', () => {
    const REVIEWER = { organ: 'county', by: 'reviewer-1', roles: ['reviewer'] }
    const REVIEW_HEAD = { organ: 'county', by: 'review-head-1', roles: ['review-head'] }
    const post = (person: string, role: string) => ({ person, unit: 'county', role, from: '2020-01-01' })
    const posts = [
      post('reviewer-1', 'reviewer'),
      post('reviewer-2', 'reviewer'),
      post('review-head-1', 'review-head'),
      post('clerk-1', 'reviewer'),
    ]
    const reviewed = [
      ...road,
      ...[proposed, ['2026-04-02', issued('housing'), HEAD], ['2026-04-03', served('2026-04-03'), CLERK]],
      ['2026-04-10', reviewRequested(1, 'county'), PERSON],
      ['2026-04-11', reviewAccepted(1, 'reviewer-1'), REVIEW_HEAD],
      ['2026-04-12', { type: 'RecusalAsked', data: { of: 'reviewer-1', from: 'PETITIONER' } }, PERSON],
    ] as readonly (readonly [string, CaseEvent, object?])[]
    const grant = { of: 'reviewer-1', granted: true, reasons: LONG, posts, replacement: 'reviewer-2' }
    const past = story(decideRecusal).given(...reviewed)
    past.when(grant, '2026-04-13', HEAD).thenRefused('not-review-head')
    past.when(grant, '2026-04-13', OFFICE_HEAD).thenRefused('not-review-head')
    past.when({ ...grant, replacement: 'clerk-1' }, '2026-04-13', REVIEW_HEAD).thenRefused('replacement-not-fit')
    const { decision } = past.when(grant, '2026-04-13', REVIEW_HEAD)
    if ('refused' in decision || decision[0] === undefined) throw new Error('refused')
    const after = [...reviewed, ['2026-04-13', decision[0], REVIEW_HEAD] as const]
    expect(lived(...after)?.review?.reviewer).toBe('reviewer-2')
    expect(standingAside(lived(...after), { by: REVIEWER.by })?.refused).toBe('stands-aside')
    const due = (life: Life | undefined) => life?.clocks.find(({ id }) => id === 'C10')?.legalDue
    expect(due(lived(...after))).toBe(due(lived(...reviewed)))
  })

  it('needs nobody named where the unit has nobody else, and no head of another unit decides', () => {
    const posts = [{ person: 'clerk-1', unit: 'housing', role: 'handler', from: '2020-01-01' }]
    const grant = { of: 'clerk-1', granted: true, reasons: LONG, posts }
    const past = story(decideRecusal).given(...road, pending)
    past.when(grant, '2026-03-10', ROADS_HEAD).thenRefused('not-head-of-unit')
    expect(past.when(grant, '2026-03-10', HEAD).decision).toMatchObject([{ data: { granted: true } }])
    expect(past.when({ ...grant, granted: false }, '2026-03-10', HEAD).decision).toMatchObject([{ data: { granted: false } }])
  })

  it('whoever stands aside is offered no act and refused each, and a colleague is not', () => {
    const events = recorded<CaseEvent>([...road, pending, aside])
    const acts = handlingPages.acts ?? []
    expect(acts.length).toBeGreaterThan(20)
    hold(
      property(constantFrom(...acts), constantFrom('handler', 'unit-head', 'legal-checker'), (act, role) => {
        const stamp = stampAt('2026-03-11', { ...CLERK, roles: [role] })
        return act.probe(events, stamp, { units: ['housing'], posts: [] })?.refused === 'stands-aside'
      }),
    )
    expect(standingAside(lifeOf(events), SECOND)).toBeUndefined()
  })

  it('a draft that its drafter or checker left behind is not signed; the replacement drafts anew and that one is (Art. 28)', () => {
    const refusing = {
      ...drafted,
      data: { claims: (['claim-1', 'claim-2'] as const).map((claim) => ({ claim, outcome: 'NOT_SUPPORTED' as const })) },
    }
    const check = (day: string, who: object) => [day, { type: 'OpinionChecked', data: {} }, who] as const
    const out = (of: string, replacement: string) =>
      ['2026-04-03', { type: 'RecusalDecided', data: { of, granted: true, replacement } }, HEAD] as const
    const THIRD = { organ: 'housing', by: 'clerk-4', roles: ['handler'] }
    const waiting = [...road, ['2026-04-01', refusing, CLERK], check('2026-04-02', SECOND)] as const
    const signing = (...more: readonly (readonly [string, CaseEvent, object?])[]) =>
      story(signOff)
        .given(...waiting, ...more)
        .when({ posts: [] }, '2026-04-07', HEAD)
    expect(signing().decision).toMatchObject([{ type: 'OpinionIssued' }])
    const declined = ['2026-04-03', { type: 'RecusalDecided', data: { of: 'clerk-1', granted: false } }, HEAD] as const
    expect(signing(declined).decision).toMatchObject([{ type: 'OpinionIssued' }])
    signing(out('clerk-1', 'clerk-2')).thenRefused('drafted-by-recused')
    signing(out('clerk-2', 'clerk-4')).thenRefused('drafted-by-recused')
    const again = [out('clerk-1', 'clerk-2'), ['2026-04-04', refusing, SECOND]] as const
    signing(...again).thenRefused('not-checked')
    expect(signing(...again, check('2026-04-05', THIRD)).decision).toMatchObject([{ type: 'OpinionIssued' }])
  })
})
