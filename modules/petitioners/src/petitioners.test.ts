import { type CaseEvent, lifeOf, petitionersIn } from '@onedoor/case'
import { accepted, declined, referred, registered, signed } from '@onedoor/case/testing'
import { fold, type Stamp } from '@onedoor/kernel'
import { recorded, story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { clarify } from './clarify/clarify.decide.ts'
import { consent } from './consent/consent.decide.ts'
import { elect } from './elect/elect.decide.ts'
import { join } from './join/join.decide.ts'
import { leave } from './leave/leave.decide.ts'
import { notifyAgain } from './notify-again/notify-again.decide.ts'
import { evolve, initial } from './petitioners.state.ts'
import { withdraw } from './withdraw/withdraw.decide.ts'
import { withdrawConsent } from './withdraw-consent/withdraw-consent.decide.ts'

const OFFICE = { organ: 'office', by: 'clerk-1', roles: ['registrar'] }
const HOUSING = { organ: 'housing', by: 'clerk-2', roles: ['handler'] }
const HEAD = { organ: 'housing', by: 'head-1', roles: ['unit-head'] }
const PETITIONER = { organ: '', by: 'petitioner', roles: [] }

const villagers = (count: number): string[] => Array.from({ length: count }, (_, i) => `person-${i + 1}`)
const joint = (count: number) => ['2026-03-02', registered({ persons: villagers(count) })] as const
const inHandling = [
  ['2026-03-04', referred('housing')],
  ['2026-03-05', signed('housing'), HOUSING],
  ['2026-03-06', accepted('housing'), HOUSING],
] as const
type Past = readonly [string, CaseEvent, Partial<Stamp>?]
const lifeAfter = (...past: readonly Past[]) => lifeOf(recorded<CaseEvent>(past))
const partiesAfter = (...past: readonly Past[]) => fold(recorded<CaseEvent>(past), { initial, evolve })
const died = (person: string): CaseEvent => ({ type: 'PersonLeft', data: { person, why: 'DIED' }, sealed: { words: '家属告知' } })
const left = (person: string): CaseEvent => ({ type: 'PersonLeft', data: { person, why: 'WITHDREW' }, sealed: { words: '不想再跑了' } })

describe('forty villagers, six want to speak (信访工作条例 第二十条第三款)', () => {
  it('six are too many at the desk, and nobody of the forty is lost by it', () => {
    story(elect)
      .given(joint(40))
      .when({ persons: villagers(6) }, '2026-03-02', OFFICE)
      .thenRefused('too-many-representatives')
    expect(partiesAfter(joint(40)).people).toHaveLength(40)
  })

  it('five may speak, and whom they choose they may change', () => {
    const first: CaseEvent = { type: 'RepresentativesElected', data: { persons: villagers(5) } }
    story(elect)
      .given(joint(40), ['2026-03-02', first])
      .when({ persons: ['person-39', 'person-40', 'person-39'] }, '2026-03-03', OFFICE)
      .then({ type: 'RepresentativesElected', data: { persons: ['person-39', 'person-40'] } })
  })

  it('only those who signed represent, and one alone represents nobody', () => {
    story(elect)
      .given(joint(2))
      .when({ persons: ['person-3'] }, '2026-03-02', OFFICE)
      .thenRefused('not-a-petitioner')
    story(elect)
      .given(joint(1))
      .when({ persons: ['person-1'] }, '2026-03-02', OFFICE)
      .thenRefused('no-joint-petition')
  })

  it('a unit that does not have the matter in hand puts nothing on record about its parties', () => {
    story(elect)
      .given(joint(3))
      .when({ persons: ['person-1'] }, '2026-03-02', HOUSING)
      .thenRefused('not-your-matter')
  })
})

describe('two signatories die or withdraw during handling', () => {
  const past = [joint(3), ...inHandling] as const

  it('the matter goes on for the others: same state, same holder, same days', () => {
    const before = lifeAfter(...past)
    const after = lifeAfter(...past, ['2026-03-10', died('person-1')], ['2026-03-11', left('person-2'), PETITIONER])
    expect(after?.persons).toEqual(['person-3'])
    expect([after?.phase, after?.holder, after?.clocks]).toEqual([before?.phase, before?.holder, before?.clocks])
  })

  it('a successor goes on in the place of whoever died, with an id of their own and the notices owed', () => {
    const done = story(leave)
      .given(...past)
      .when(
        { person: 'person-1', why: 'DIED', words: '其子继续反映', successor: { name: '王小明', phone: '', address: '某村 1 号' } },
        '2026-03-10',
        HOUSING,
      )
    done.then(
      { type: 'PersonLeft', data: { person: 'person-1', why: 'DIED', successor: 'person-4' }, sealed: { words: '其子继续反映' } },
      {
        type: 'ContactClarified',
        data: { person: 'person-4', receivedOn: '2026-03-10', notifiable: true, addressed: true },
        sealed: { contact: { name: '王小明', address: '某村 1 号' } },
      },
    )
  })

  it('leaving is the own act of whoever leaves: no post can strike anybody out', () => {
    for (const who of [OFFICE, HOUSING, HEAD])
      story(leave)
        .given(...past)
        .when({ person: 'person-1', why: 'WITHDREW', words: '他说不反映了' }, '2026-03-10', who)
        .thenRefused('petitioner-alone')
  })

  it('the last one does not leave but withdraws, so that no matter is left without a person by accident', () => {
    story(leave)
      .given(joint(2), ['2026-03-10', died('person-1')])
      .when({ person: 'person-2', why: 'WITHDREW', words: '不反映了' }, '2026-03-11', PETITIONER)
      .thenRefused('last-petitioner')
  })

  it('one of several who takes it back ends their own part alone: their mandate and consents, no claim and no day of the others', () => {
    const consents = ['person-1', 'person-2'].map(
      (person) =>
        ['2026-03-04', { type: 'ConsentGiven', data: { to: 'MEDIATION', person }, sealed: { words: '同意' } }, PETITIONER] as const,
    )
    const before = [joint(3), ['2026-03-03', mandate('mandate-1', 'person-1', '2026-12-31'), OFFICE], ...consents, ...inHandling] as const
    const { decision } = story(leave)
      .given(...before)
      .when({ person: 'person-1', why: 'WITHDREW', words: '不想再跑了' }, '2026-03-10', PETITIONER)
    if ('refused' in decision) throw new Error(decision.refused)
    const after = lifeAfter(...before, ...decision.map((event) => ['2026-03-10', event, PETITIONER] as const))
    const { persons, mandates, consents: still, ...rest } = after ?? {}
    const { persons: _p, mandates: _m, consents: _c, ...unmoved } = lifeAfter(...before) ?? {}
    expect({ persons, mandates, still }).toEqual({
      persons: ['person-2', 'person-3'],
      mandates: [],
      still: [{ to: 'MEDIATION', person: 'person-2' }],
    })
    expect(rest).toEqual(unmoved)
  })

  it('the mandate ends with the person who gave it (民法典 第一百七十三条)', () => {
    const done = story(leave)
      .given(joint(2), ['2026-03-03', mandate('mandate-1', 'person-1', '2026-12-31'), OFFICE])
      .when({ person: 'person-1', why: 'DIED', words: '家属告知' }, '2026-03-10', OFFICE)
    expect(done.decision).toMatchObject([{ type: 'MandateEnded', data: { mandate: 'mandate-1', why: 'DIED' } }, { type: 'PersonLeft' }])
  })
})

describe('加入 (joining)', () => {
  it('is open to any number, and an id that somebody had is given to nobody else', () => {
    const done = story(join)
      .given(joint(2), ['2026-03-05', left('person-2'), PETITIONER])
      .when({ person: { name: '李某', phone: '13900000002', address: '' } }, '2026-03-06', PETITIONER)
    done.then({
      type: 'PersonJoined',
      data: { person: 'person-3', receivedOn: '2026-03-06' },
      sealed: { person: { name: '李某', phone: '13900000002' } },
    })
  })
})

const mandate = (id: string, principal: string, until: string): CaseEvent => ({
  type: 'MandateGiven',
  data: { mandate: id, principal, scope: ['INQUIRE'], until, mayBeTold: true, attachments: [] },
  sealed: { agent: { name: '赵某' }, limits: '', fileNames: [] },
})
describe('address unclear, then the person calls (信访工作条例 第二十三条第二款)', () => {
  const silent = (event: CaseEvent): CaseEvent => ({ ...event, data: { ...event.data, told: 'NOT_REACHABLE' } }) as CaseEvent
  const unknown = [
    ['2026-03-02', registered({ notifiable: false, addressed: false, anonymous: true, persons: [] })],
    ['2026-03-04', referred('housing')],
    ['2026-03-05', signed('housing'), HOUSING],
    ['2026-03-06', silent(accepted('housing')), HOUSING],
  ] as const
  const clear: CaseEvent = {
    type: 'ContactClarified',
    data: { person: 'person-1', receivedOn: '2026-03-20', notifiable: true, addressed: true },
    sealed: { contact: { name: '王大明', address: '某村 1 号' } },
  }

  it('whoever gave no name is a petitioner too, and can say who they are', () => {
    story(clarify)
      .given(...unknown)
      .when({ person: 'person-1', contact: { name: '王大明', phone: '13900000001' } }, '2026-03-20', PETITIONER)
      .then({
        type: 'ContactClarified',
        data: { person: 'person-1', receivedOn: '2026-03-20', notifiable: true, addressed: false },
        sealed: { contact: { name: '王大明', phone: '13900000001' } },
      })
  })

  it('the duty revives: the notice that could not be given is owed now, once, by the unit that owed it', () => {
    const rule = story(notifyAgain)
    rule
      .given(...unknown)
      .when({ told: 'POST' }, '2026-03-20', HOUSING)
      .thenRefused('no-notice-owed')
    rule
      .given(...unknown, ['2026-03-20', clear])
      .when({ told: 'POST' }, '2026-03-20', HOUSING)
      .then({ type: 'OwedNoticeGiven', data: { unit: 'housing', notice: 4, told: 'POST' } })
    rule
      .given(...unknown, ['2026-03-20', clear])
      .when({ told: 'POST' }, '2026-03-20', OFFICE)
      .thenRefused('no-notice-owed')
    rule
      .given(...unknown, ['2026-03-20', clear], ['2026-03-21', given(4), HOUSING])
      .when({ told: 'POST' }, '2026-03-22', HOUSING)
      .thenRefused('no-notice-owed')
  })

  it('to an address it is given in writing: a call alone will not do', () => {
    story(notifyAgain)
      .given(...unknown, ['2026-03-20', clear])
      .when({ told: 'PHONE' }, '2026-03-20', HOUSING)
      .thenRefused('must-be-written')
  })

  it('a refusal that nobody could be told is owed again as well', () => {
    const past = [...unknown.slice(0, 3), ['2026-03-06', silent(declined('housing', 'OTHER_PROCEDURE')), HOUSING]] as const
    expect(
      story(notifyAgain)
        .given(...past, ['2026-03-20', clear])
        .when({ told: 'DIRECT' }, '2026-03-20', HOUSING).decision,
    ).toMatchObject([{ data: { notice: 4 } }])
  })

  const given = (notice: number): CaseEvent => ({ type: 'OwedNoticeGiven', data: { unit: 'housing', notice, told: 'POST' } })

  it('what was said later is added to what was known, and nothing known is lost', () => {
    const people = petitionersIn(
      recorded<CaseEvent>([
        ['2026-03-02', registered({ persons: ['person-1'] })],
        ['2026-03-20', clear],
      ]),
    )
    expect(people).toEqual([{ id: 'person-1', person: { name: '王大明', phone: '13900000001', address: '某村 1 号' } }])
  })
})

describe('the unit’s head says “take it back” (撤回)', () => {
  const reason = '问题已经解决了'

  it('no post can withdraw a matter, whatever the words', () => {
    for (const who of [OFFICE, HOUSING, HEAD, { organ: '', by: 'system', roles: [] }])
      story(withdraw)
        .given(joint(1), ...inHandling)
        .when({ reason }, '2026-03-10', who)
        .thenRefused('petitioner-alone')
  })

  it('the petitioner withdraws with a reason of the petitioner’s own, kept as it was written', () => {
    story(withdraw)
      .given(joint(1), ...inHandling)
      .when({ reason }, '2026-03-10', PETITIONER)
      .then({ type: 'MatterWithdrawn', data: { receivedOn: '2026-03-10' }, sealed: { reason } })
  })

  it('nobody withdraws for the others who signed', () => {
    story(withdraw).given(joint(2)).when({ reason }, '2026-03-10', PETITIONER).thenRefused('others-remain')
  })

  it('what is withdrawn is withdrawn once, and adds no day to anybody’s count', () => {
    const past = [joint(1), ...inHandling, ['2026-03-10', withdrawn, PETITIONER]] as const
    story(withdraw)
      .given(...past)
      .when({ reason }, '2026-03-11', PETITIONER)
      .thenRefused('not-in-this-state')
    expect(lifeAfter(...past)?.clocks.filter(({ endedOn }) => endedOn === undefined)).toEqual([])
  })

  const withdrawn: CaseEvent = { type: 'MatterWithdrawn', data: { receivedOn: '2026-03-10' }, sealed: { reason } }
})

describe('同意 (个人信息保护法 第十四条、第十五条)', () => {
  const agreed: CaseEvent = { type: 'ConsentGiven', data: { to: 'HEARING', person: 'person-1' }, sealed: { words: '同意听证' } }
  const past = [joint(2), ...inHandling] as const

  it('giving it, refusing it and taking it back change no state, no holder and no day', () => {
    const before = lifeAfter(...past)
    const back: CaseEvent = { type: 'ConsentWithdrawn', data: { to: 'HEARING', person: 'person-1' } }
    for (const events of [[agreed], [agreed, back]]) {
      const after = lifeAfter(...past, ...events.map((event) => ['2026-03-10', event, PETITIONER] as const))
      expect([after?.phase, after?.holder, after?.clocks, after?.custody]).toEqual([
        before?.phase,
        before?.holder,
        before?.clocks,
        before?.custody,
      ])
    }
  })

  it('is one person’s, for one thing: nobody’s consent is taken back by another', () => {
    const rule = story(withdrawConsent).given(...past, ['2026-03-10', agreed, PETITIONER])
    rule.when({ to: 'HEARING', person: 'person-2' }, '2026-03-11', PETITIONER).thenRefused('no-such-consent')
    rule.when({ to: 'MEDIATION', person: 'person-1' }, '2026-03-11', PETITIONER).thenRefused('no-such-consent')
    rule
      .when({ to: 'HEARING', person: 'person-1' }, '2026-03-11', PETITIONER)
      .then({ type: 'ConsentWithdrawn', data: { to: 'HEARING', person: 'person-1' } })
  })

  it('is put on record in the person’s words, by the person, the office or the unit in hand, and by nobody else', () => {
    const rule = story(consent).given(...past)
    const given = { to: 'HEARING', person: 'person-1', words: '同意听证' } as const
    for (const who of [PETITIONER, OFFICE, HOUSING]) rule.when(given, '2026-03-10', who).then(agreed)
    rule.when(given, '2026-03-10', { organ: 'roads', by: 'clerk-9', roles: ['handler'] }).thenRefused('not-your-matter')
  })
})
