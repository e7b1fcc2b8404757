import { type CaseEvent, type Life, lifeOf, proposedCause } from '@onedoor/case'
import { accepted, declined, drafted, issued, referred, registered, served, signed } from '@onedoor/case/testing'
import { isRefusal, type Recorded } from '@onedoor/kernel'
import { recorded, stampAt, story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { assessContact } from './assess-contact/assess-contact.decide.ts'
import { link } from './link/link.decide.ts'
import type { Main } from './linking.state.ts'
import { proposeLink } from './propose-link/propose-link.decide.ts'
import { splitMatter, splitOff } from './split-off/split-off.decide.ts'
import { undoSplit } from './undo-split/undo-split.decide.ts'
import { unlink } from './unlink/unlink.decide.ts'

const ONE = { organ: 'office', by: 'officer-1', roles: ['dispatcher'] }
const TWO = { organ: 'office', by: 'officer-2', roles: ['office-head'] }
const HOUSING = { organ: 'housing', by: 'clerk-2', roles: ['handler'] }
const reasons = '同一座桥，同一诉求'

const lived = (...past: readonly (readonly [string, CaseEvent])[]): Life => {
  const life = lifeOf(recorded<CaseEvent>(past))
  if (life === undefined) throw new Error('no life')
  return life
}
const plain = lived(['2026-03-01', registered()])
const main = (over: Partial<Main> = {}): Main => ({ id: 'matter-main', life: plain, othersHere: false, ...over })
const here = ['2026-03-02', registered()] as const
const proposed = ['2026-03-03', { type: 'LinkProposed', data: { main: 'matter-main' }, sealed: { reasons } }, ONE] as const
const linked = [
  '2026-03-04',
  { type: 'MatterLinked', data: { main: 'matter-main', proposedBy: 'officer-1' }, sealed: { reasons } },
  TWO,
] as const

describe('并件 (信访工作条例 第十九条第三款)', () => {
  it('takes two officers: whoever proposed it cannot confirm it', () => {
    story(link).given(here, proposed).when({ main: main(), reasons }, '2026-03-04', ONE).thenRefused('second-officer-needed')
    story(link)
      .given(here, proposed)
      .when({ main: main(), reasons }, '2026-03-04', TWO)
      .then({ type: 'MatterLinked', data: { main: 'matter-main', proposedBy: 'officer-1' }, sealed: { reasons } })
    story(link).given(here).when({ main: main(), reasons }, '2026-03-04', TWO).thenRefused('link-not-proposed')
  })

  it.each([
    ['one that is not there', main({ life: undefined }), 'main-not-found'],
    ['itself', main({ id: 'matter-1' }), 'link-to-itself'],
    ['one that hangs on another itself', main({ life: lived(here, [proposed[0], proposed[1]], [linked[0], linked[1]]) }), 'main-is-linked'],
    ['another, while matters hang on it', main({ othersHere: true }), 'has-linked-matters'],
  ] as const)('a matter is not linked to %s', (_, other, code) => {
    story(proposeLink).given(here).when({ main: other, reasons }, '2026-03-03', ONE).thenRefused(code)
    if (code !== 'link-to-itself') story(link).given(here, proposed).when({ main: other, reasons }, '2026-03-04', TWO).thenRefused(code)
  })

  it('is the petition office’s to decide, not the unit’s', () => {
    story(proposeLink).given(here).when({ main: main(), reasons }, '2026-03-03', HOUSING).thenRefused('not-your-matter')
  })

  it('is undone even after the other was answered, and then the days are those it always had', () => {
    const before = lived(here, ['2026-03-04', referred('housing')])
    const past = [here, ['2026-03-04', referred('housing')], ['2026-03-05', proposed[1], ONE], ['2026-03-06', linked[1], TWO]] as const
    story(unlink)
      .given(...past)
      .when({ reasons: '不是同一座桥' }, '2026-06-01', ONE)
      .then({ type: 'MatterUnlinked', data: { main: 'matter-main' }, sealed: { reasons: '不是同一座桥' } })
    const undone = ['2026-06-01', { type: 'MatterUnlinked', data: { main: 'matter-main' }, sealed: { reasons } }] as const
    const after = lived(...past.map(([at, event]) => [at, event] as const), undone)
    expect([after.phase, after.holder, after.clocks]).toEqual([before.phase, before.holder, before.clocks])
    expect(after.linkedTo).toBeUndefined()
  })

  it('what is not linked cannot be unlinked', () => {
    story(unlink).given(here).when({ reasons }, '2026-03-04', ONE).thenRefused('not-linked')
  })
})

const split = { into: 'matter-2', claims: ['claim-2'], subject: '警示标志', reasons: '属另一单位职责' }
const wasSplit = [
  '2026-03-03',
  { type: 'ClaimsSplitOff', data: { into: 'matter-2', claims: ['claim-2'] }, sealed: { reasons: split.reasons } },
  ONE,
] as const

describe('拆分: a letter with six claims for four units', () => {
  const many = ['2026-03-02', registered({ claims: ['claim-1', 'claim-2', 'claim-3', 'claim-4', 'claim-5', 'claim-6'] })] as const

  it('claims go on by themselves; the others stay', () => {
    const done = story(splitOff)
      .given(many)
      .when({ ...split, claims: ['claim-2', 'claim-5', 'claim-2'] }, '2026-03-03', ONE)
    done.then({
      type: 'ClaimsSplitOff',
      data: { into: 'matter-2', claims: ['claim-2', 'claim-5'] },
      sealed: { reasons: split.reasons },
    })
  })

  it('the new matter keeps day of receipt, persons, letter and query code: nobody’s days begin anew', () => {
    const [first] = recorded<CaseEvent>([['2026-03-02', registered({ receivedBy: 'housing' })]]) as [
      Recorded<ReturnType<typeof registered>>,
    ]
    const made = splitMatter(first, split, stampAt('2026-03-20', ONE))
    if (isRefusal(made)) throw new Error(made.refused)
    expect(made.data).toMatchObject({ receivedOn: '2026-03-02', queryKey: 'query-key-1', splitFrom: 'matter-1', claims: ['claim-2'] })
    expect(made.data).not.toHaveProperty('receivedBy')
    expect(made.sealed).toMatchObject({ claims: [{ id: 'claim-2', text: '修好前设置警示标志' }], persons: [{ name: '王大明' }] })
    expect(lived(['2026-03-20', made]).clocks).toMatchObject([{ id: 'C01', startedOn: '2026-03-02' }])
  })

  it('at least one claim stays, and only claims of the matter go', () => {
    const rule = story(splitOff).given(here)
    rule.when({ ...split, claims: ['claim-1', 'claim-2'] }, '2026-03-03', ONE).thenRefused('claim-must-remain')
    rule.when({ ...split, claims: ['claim-7'] }, '2026-03-03', ONE).thenRefused('unknown-claim')
  })

  it('what was answered is not split off behind the answer', () => {
    story(splitOff)
      .given(...answered('2026-04-02'))
      .when(split, '2026-04-10', ONE)
      .thenRefused('claims-answered')
  })

  it('is undone with its claims answered here again, whatever became of the other matter', () => {
    story(undoSplit)
      .given(here, wasSplit)
      .when({ into: 'matter-2', reasons: '还是一件事' }, '2026-05-10', TWO)
      .then({ type: 'SplitUndone', data: { into: 'matter-2', claims: ['claim-2'] }, sealed: { reasons: '还是一件事' } })
    const undone = ['2026-03-05', { type: 'SplitUndone', data: { into: 'matter-2', claims: ['claim-2'] }, sealed: { reasons } }] as const
    expect(lived(here, [wasSplit[0], wasSplit[1]], undone).claims).toEqual(['claim-1', 'claim-2'])
    story(undoSplit).given(here, wasSplit, undone).when({ into: 'matter-2', reasons }, '2026-03-06', TWO).thenRefused('not-split')
  })
})

const road = [
  ['2026-03-02', registered()],
  ['2026-03-04', referred('housing')],
  ['2026-03-05', signed('housing')],
  ['2026-03-06', accepted('housing')],
] as const
function answered(on: string) {
  return [...road, ['2026-04-01', drafted], ['2026-04-01', issued('housing')], [on, served(on)]] as const
}
const cause = (past: readonly (readonly [string, CaseEvent])[], on: string) => proposedCause(recorded<CaseEvent>(past), on)

describe('why somebody comes again: what an office caused is looked for first', () => {
  it('within the time limit it is contact under way, not a repeat', () => {
    expect(cause(road, '2026-03-20')).toBe('IN_PROGRESS')
    expect(cause(road, '2026-05-06')).toBe('IN_PROGRESS')
  })

  it('after a missed last day the office caused it, whatever is answered later', () => {
    expect(cause(road, '2026-05-07')).toBe('OVERDUE_CAUSED')
    expect(cause(answered('2026-06-01'), '2026-05-20')).toBe('OVERDUE_CAUSED')
    expect(cause(answered('2026-06-01'), '2026-06-10')).toBe('SAME_AFTER_REPLY')
  })

  it('while an unkept promise stands, the unit caused it', () => {
    const promised = { ...issued('housing') }
    const claims = [
      { claim: 'claim-1', outcome: 'SUPPORTED' as const, performBy: ['2026-05-01'] },
      { claim: 'claim-2', outcome: 'EXPLAINED' as const },
    ]
    const past = [
      ...road,
      ['2026-04-01', { ...drafted, data: { claims } }],
      ['2026-04-01', { ...promised, data: { ...promised.data, claims } }],
      ['2026-04-02', served('2026-04-02')],
    ] as const
    expect(cause(past, '2026-05-06')).toBe('PERFORMANCE_CAUSED')
    expect(cause(past, '2026-04-20')).not.toBe('PERFORMANCE_CAUSED')
  })

  it('after a reply it is the same demand; a lawful refusal is a reply, being sent on is none', () => {
    expect(cause(answered('2026-04-02'), '2026-04-20')).toBe('SAME_AFTER_REPLY')
    expect(cause([...road.slice(0, 3), ['2026-03-06', declined('housing', 'OTHER_PROCEDURE')]], '2026-03-20')).toBe('SAME_AFTER_REPLY')
    expect(cause([...road.slice(0, 3), ['2026-03-06', declined('housing', 'NOT_COMPETENT')]], '2026-03-10')).toBe('IN_PROGRESS')
  })

  it('what was withdrawn and is put again counts against nobody', () => {
    const withdrawn = ['2026-03-10', { type: 'MatterWithdrawn', data: { receivedOn: '2026-03-10' }, sealed: { reason: '' } }] as const
    expect(cause([...road, withdrawn], '2026-04-20')).toBe('NEW_MATTER')
  })
})

describe('重复信访的认定 is an officer’s, with reasons', () => {
  const earlier = { id: 'matter-main', life: plain }

  it('and can be decided again: the later decision holds', () => {
    const first: CaseEvent = { type: 'ContactAssessed', data: { earlier: 'matter-main', cause: 'SAME_AFTER_REPLY' }, sealed: { reasons } }
    story(assessContact)
      .given(here, ['2026-03-03', first, ONE])
      .when({ earlier, cause: 'NEW_MATTER', reasons: '另一座桥' }, '2026-03-04', TWO)
      .then({ type: 'ContactAssessed', data: { earlier: 'matter-main', cause: 'NEW_MATTER' }, sealed: { reasons: '另一座桥' } })
  })

  it('is not the handling unit’s, and never made against a later matter or the matter itself', () => {
    const rule = story(assessContact).given(here)
    const command = { earlier, cause: 'IN_PROGRESS', reasons } as const
    rule.when(command, '2026-03-04', HOUSING).thenRefused('not-your-matter')
    rule.when({ ...command, earlier: { ...earlier, id: 'matter-1' } }, '2026-03-04', ONE).thenRefused('link-to-itself')
    const later = lived(['2026-03-09', registered({ receivedOn: '2026-03-09' })])
    rule.when({ ...command, earlier: { ...earlier, life: later } }, '2026-03-10', ONE).thenRefused('not-earlier')
    rule.when({ ...command, earlier: { ...earlier, life: undefined } }, '2026-03-10', ONE).thenRefused('main-not-found')
  })
})
