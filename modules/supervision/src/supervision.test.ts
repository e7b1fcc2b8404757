import { accepted, drafted, promising, referred, registered, served, signed } from '@onedoor/case/testing'
import { story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { answerSupervision } from './answer/answer.decide.ts'
import { endSupervision } from './end/end.decide.ts'
import { openSupervision } from './open/open.decide.ts'

const CLERK = { organ: 'housing', by: 'clerk-1', roles: ['handler'] }
const OFFICER = { organ: 'office', by: 'officer-1', roles: ['supervisor'] }
const DISPATCHER = { organ: 'office', by: 'officer-2', roles: ['dispatcher'] }

const inHand = [
  ['2026-03-02', registered()],
  ['2026-03-04', referred('housing')],
  ['2026-03-05', signed('housing'), CLERK],
] as const
const taken = ['2026-03-06', accepted('housing'), CLERK] as const
const letter = { unit: 'housing', breach: 'NOT_ACCEPTED_IN_TIME', dueOn: '2026-03-27', text: '请立即书面告知信访人是否受理。' } as const
const pressed = [
  '2026-03-20',
  { type: 'SupervisionOpened', data: { unit: 'housing', breach: 'NOT_ACCEPTED_IN_TIME', dueOn: '2026-03-27' } },
  OFFICER,
] as const
const reported = ['2026-03-25', { type: 'SupervisionAnswered', data: { unit: 'housing' } }, CLERK] as const

describe('督办 (信访工作条例 第四十条)', () => {
  it('names the unit, the breach, what is to be done and by when, under a number of its own', () => {
    story(openSupervision)
      .given(...inHand)
      .when(letter, '2026-03-20', OFFICER)
      .then({
        type: 'SupervisionOpened',
        data: { unit: 'housing', breach: 'NOT_ACCEPTED_IN_TIME', dueOn: '2026-03-27' },
        sealed: { text: letter.text },
        entry: { register: 'document/office/督', year: 2026 },
      })
  })

  it('protects the unit: no breach before its last day is over, none that its dates do not show', () => {
    const running = story(openSupervision).given(...inHand)
    running.when(letter, '2026-03-19', OFFICER).thenRefused('no-such-breach')
    running.when({ ...letter, breach: 'NOT_FINISHED_IN_TIME' }, '2026-03-20', OFFICER).thenRefused('no-such-breach')
    running.when({ ...letter, unit: 'roads' }, '2026-03-20', OFFICER).thenRefused('not-concerned')
  })

  it('evasion has no date: the officer finds and describes it (推诿、敷衍、拖延)', () => {
    const done = story(openSupervision)
      .given(...inHand, taken)
      .when({ ...letter, breach: 'EVADED' }, '2026-03-10', OFFICER)
    expect(done.decision).toMatchObject([{ data: { breach: 'EVADED' } }])
  })

  it('a supporting opinion that is not performed is pressed for (拒不执行)', () => {
    const done = story(openSupervision)
      .given(
        ...inHand,
        taken,
        ['2026-04-01', drafted, CLERK],
        ['2026-04-02', promising('housing', '2026-05-10'), CLERK],
        ['2026-04-03', served('2026-04-03'), CLERK],
      )
      .when({ ...letter, breach: 'NOT_EXECUTED', dueOn: '2026-05-20' }, '2026-05-11', OFFICER)
    expect(done.decision).toMatchObject([{ data: { breach: 'NOT_EXECUTED' } }])
  })

  it('is for the supervising officer, once at a time, with a day ahead', () => {
    const running = story(openSupervision).given(...inHand)
    running.when(letter, '2026-03-20', DISPATCHER).thenRefused('not-your-matter')
    running.when({ ...letter, dueOn: '2026-03-20' }, '2026-03-20', OFFICER).thenRefused('supervision-day-wrong')
    story(openSupervision)
      .given(...inHand, pressed)
      .when(letter, '2026-03-21', OFFICER)
      .thenRefused('already-supervised')
  })

  it('is answered by the unit that is pressed, once', () => {
    const report = { text: '已于三月二十五日书面告知受理。' }
    story(answerSupervision)
      .given(...inHand, pressed)
      .when(report, '2026-03-25', CLERK)
      .then({ type: 'SupervisionAnswered', data: { unit: 'housing' }, sealed: report })
    story(answerSupervision)
      .given(...inHand, pressed)
      .when(report, '2026-03-25', { organ: 'roads', by: 'clerk-2', roles: ['handler'] })
      .thenRefused('not-your-matter')
    story(answerSupervision)
      .given(...inHand, pressed, reported)
      .when(report, '2026-03-26', CLERK)
      .thenRefused('supervision-answered')
    story(answerSupervision)
      .given(...inHand)
      .when(report, '2026-03-26', CLERK)
      .thenRefused('not-supervised')
  })

  it('does not end in silence while the breach is there; it does once the duty was done', () => {
    const looked = { text: '已核对受理告知书和送达回证。' }
    story(endSupervision)
      .given(...inHand, pressed)
      .when(looked, '2026-03-26', OFFICER)
      .thenRefused('supervision-unanswered')
    const done = story(endSupervision).given(...inHand, pressed, ['2026-03-24', accepted('housing'), CLERK])
    expect(done.when(looked, '2026-03-26', OFFICER).decision).toMatchObject([{ type: 'SupervisionEnded' }])
    const said = story(endSupervision).given(...inHand, pressed, reported)
    expect(said.when(looked, '2026-03-26', OFFICER).decision).toMatchObject([{ type: 'SupervisionEnded' }])
    said.when(looked, '2026-03-26', CLERK).thenRefused('not-your-matter')
  })
})
