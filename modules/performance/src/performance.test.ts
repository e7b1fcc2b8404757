import { closed, consented, performed, promising, served } from '@onedoor/case/testing'
import { story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { Close } from './close/close.contract.ts'
import { close } from './close/close.decide.ts'
import { perform } from './perform/perform.decide.ts'
import { promiseIn, Report } from './report/report.contract.ts'
import { report } from './report/report.decide.ts'
import { resolve } from './resolve/resolve.decide.ts'
import { answered, CLERK, HEAD, OFFICE, OTHER, PETITIONER, worked } from './testing.ts'

const promised = [
  ...worked,
  ['2026-04-02', promising('housing', '2026-05-10', '2026-06-10'), HEAD],
  ['2026-04-03', served('2026-04-03'), CLERK],
] as const
const first = ['2026-05-09', performed('2026-05-10', '2026-05-09'), CLERK] as const
const second = ['2026-06-09', performed('2026-06-10', '2026-06-09'), CLERK] as const

const photo = { digest: 'a'.repeat(64), mime: 'image/jpeg', bytes: 9, name: '桥.jpg' }
const done = { claim: 'claim-1', dueOn: '2026-05-10', performedOn: '2026-05-09', text: '桥面已修复并验收。', proof: [photo] }
const checked = {
  solved: { done: true, words: '桥面已经修好。' },
  explained: { done: true, words: '已当面解释。' },
  helped: { done: false, words: '没有提出困难。' },
}

describe('执行支持意见 in instalments (信访工作条例 第三十二条第二款)', () => {
  const working = story(perform).given(...promised)

  it('records the day, what was done and what proves it, one promise at a time', () => {
    working.when(done, '2026-05-10', CLERK).then({
      type: 'InstalmentPerformed',
      data: {
        claim: 'claim-1',
        dueOn: '2026-05-10',
        performedOn: '2026-05-09',
        proof: [{ digest: photo.digest, mime: 'image/jpeg', bytes: 9 }],
      },
      sealed: { text: done.text, fileNames: ['桥.jpg'] },
    })
    story(perform)
      .given(...promised, first)
      .when(done, '2026-05-11', CLERK)
      .thenRefused('already-performed')
  })

  it('is not believed without proof, nor before it happened', () => {
    working.when({ ...done, proof: [] }, '2026-05-10', CLERK).thenRefused('performance-unproven')
    working.when({ ...done, performedOn: '2026-05-11' }, '2026-05-10', CLERK).thenRefused('performed-in-future')
  })

  it('knows only what was promised, by the unit that promised it, after service', () => {
    working.when({ ...done, dueOn: '2026-05-11' }, '2026-05-12', CLERK).thenRefused('no-such-promise')
    working.when(done, '2026-05-10', OTHER).thenRefused('not-your-matter')
    story(perform)
      .given(...promised.slice(0, -1))
      .when(done, '2026-05-10', CLERK)
      .thenRefused('not-served')
  })
})

describe('信访人反映没有做到: a citizen’s word opens what was called done', () => {
  const word = { claim: 'claim-1', dueOn: '2026-05-10', text: '桥面还是塌的' }

  it('is taken in plain words, from the petitioner alone, with no member of staff between', () => {
    story(report)
      .given(...promised, first)
      .when(word, '2026-05-12', PETITIONER)
      .then({
        type: 'NonPerformanceReported',
        data: { claim: 'claim-1', dueOn: '2026-05-10', receivedOn: '2026-05-12' },
        sealed: { text: '桥面还是塌的' },
      })
    story(report)
      .given(...promised, first)
      .when(word, '2026-05-12', CLERK)
      .thenRefused('petitioner-alone')
  })

  it('is taken after closing too, and the matter is open again', () => {
    const over = story(report).given(...promised, first, second, ['2026-06-10', closed, CLERK])
    expect(over.when(word, '2027-01-10', PETITIONER).decision).toMatchObject([{ type: 'NonPerformanceReported' }])
  })

  it('waits for the promised day where nobody called it done', () => {
    story(report)
      .given(...promised)
      .when(word, '2026-05-10', PETITIONER)
      .thenRefused('promise-not-due')
    expect(
      story(report)
        .given(...promised)
        .when(word, '2026-05-11', PETITIONER).decision,
    ).toHaveLength(1)
    story(report)
      .given(...answered)
      .when(word, '2026-05-11', PETITIONER)
      .thenRefused('no-such-promise')
  })

  it('names the promise with one choice on a plain form', () => {
    const form = Report.parse({ promise: 'claim-1|2026-05-10', text: '没修' })
    expect(promiseIn(form)).toEqual({ claim: 'claim-1', dueOn: '2026-05-10' })
    expect(Report.safeParse({ promise: 'claim-1', text: '没修' }).success).toBe(false)
  })
})

describe('办结 (信访工作条例 第二十七条、第三十四条)', () => {
  it('carries three conclusions, each on its own, each with its words', () => {
    story(close)
      .given(...answered)
      .when(checked, '2026-04-10', CLERK)
      .then({
        type: 'MatterClosed',
        data: { solved: true, explained: true, helped: false },
        sealed: { solved: '桥面已经修好。', explained: '已当面解释。', helped: '没有提出困难。' },
      })
    expect(Close.safeParse({ ...checked, explained: { done: true, words: '' } }).success).toBe(false)
  })

  it('has no field for what is not the platform’s to decide: whether somebody broke the law (第二十七条, fourth conclusion)', () => {
    expect(Object.keys(Close.shape)).toEqual(['solved', 'explained', 'helped'])
    const more = Close.parse({ ...checked, punished: { done: true, words: '另有处理' } })
    expect(more).not.toHaveProperty('punished')
  })

  it('a supporting opinion that was not performed cannot be closed', () => {
    story(close)
      .given(...promised, first)
      .when(checked, '2026-07-01', CLERK)
      .thenRefused('promise-open')
    expect(
      story(close)
        .given(...promised, first, second)
        .when(checked, '2026-07-01', CLERK).decision,
    ).toHaveLength(1)
  })

  it('never without a served answer, and that nobody heard from the petitioner for years is no ground (长期未联系)', () => {
    story(close)
      .given(...worked)
      .when(checked, '2029-07-01', CLERK)
      .thenRefused('not-served')
    story(close)
      .given(...promised)
      .when(checked, '2029-07-01', CLERK)
      .thenRefused('promise-open')
  })

  it('is the unit’s, once', () => {
    story(close)
      .given(...answered)
      .when(checked, '2026-04-10', OTHER)
      .thenRefused('not-your-matter')
    story(close)
      .given(...answered, ['2026-04-10', closed, CLERK])
      .when(checked, '2026-04-11', CLERK)
      .thenRefused('already-closed')
  })
})

describe('化解 is not 办结: silence is never taken for it', () => {
  const over = [...answered, ['2026-04-10', closed, CLERK]] as const

  it('the petitioner confirms it, without saying more', () => {
    story(resolve)
      .given(...over)
      .when({ text: '' }, '2026-04-11', PETITIONER)
      .then({ type: 'MatterResolved', data: { confirmedBy: 'PETITIONER' }, sealed: { text: '' } })
  })

  it('an officer confirms it only after a follow-up that the petitioner agreed to (回访)', () => {
    const asked = { text: '信访人说桥已修好，没有新问题。' }
    story(resolve)
      .given(...over)
      .when(asked, '2026-05-11', OFFICE)
      .thenRefused('no-follow-up-consent')
    const agreed = story(resolve).given(...over, ['2026-04-11', consented('FOLLOW_UP'), PETITIONER])
    expect(agreed.when(asked, '2026-05-11', OFFICE).decision).toMatchObject([{ data: { confirmedBy: 'FOLLOW_UP' } }])
    agreed.when(asked, '2026-05-11', CLERK).thenRefused('not-your-matter')
  })

  it('a consent taken back ends the follow-up', () => {
    story(resolve)
      .given(
        ...over,
        ['2026-04-11', consented('FOLLOW_UP'), PETITIONER],
        ['2026-04-12', { type: 'ConsentWithdrawn', data: { to: 'FOLLOW_UP', person: 'person-1' } }, PETITIONER],
      )
      .when({ text: '信访人说桥已修好。' }, '2026-05-11', OFFICE)
      .thenRefused('no-follow-up-consent')
  })

  it('comes after closing, once, and not while a promise is open', () => {
    story(resolve)
      .given(...answered)
      .when({ text: '' }, '2026-04-11', PETITIONER)
      .thenRefused('not-closed')
    story(resolve)
      .given(...promised)
      .when({ text: '' }, '2026-04-11', PETITIONER)
      .thenRefused('promise-open')
    const said = ['2026-04-11', { type: 'MatterResolved', data: { confirmedBy: 'PETITIONER' }, sealed: { text: '' } }, PETITIONER] as const
    story(resolve)
      .given(...over, said)
      .when({ text: '' }, '2026-04-12', PETITIONER)
      .thenRefused('already-resolved')
  })
})
