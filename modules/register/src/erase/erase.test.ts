import type { CaseFileEvent } from '@onedoor/case'
import { accepted, drafted, issued, referred, registered, served, signed } from '@onedoor/case/testing'
import { story } from '@onedoor/kernel/testing'
import { describe, it } from 'vitest'
import { erase } from './erase.decide.ts'

const rule = story(erase)
const reason = '信访人书面请求删除'
const purposeOver = { ground: 'purpose-over', reason, keptUntil: '2026-10-31' } as const
type Past = readonly [string, CaseFileEvent]

const inHandling: readonly Past[] = [
  ['2026-03-02', registered()],
  ['2026-03-03', referred('housing')],
  ['2026-03-04', signed('housing')],
  ['2026-03-05', accepted('housing')],
]
const answered: readonly Past[] = [
  ...inHandling,
  ['2026-03-10', drafted],
  ['2026-03-11', issued('housing')],
  ['2026-03-12', served('2026-03-12')],
]
const over: readonly Past[] = [...answered, ['2026-04-15', { type: 'EvaluationWindowClosed', data: { unrated: ['OFFICE', 'UNIT'] } }]]
const erased = (versions: readonly number[]) =>
  ({ type: 'PersonalDataErased', data: { versions, basis: '个人信息保护法 第四十七条第一款第一项' } }) as const

describe('personal data of a matter (个人信息保护法 第四十七条)', () => {
  it('is erased when the matter is over, every remedy has run out and the archive no longer wants it', () => {
    rule
      .given(...over)
      .when(purposeOver, '2026-11-01')
      .then(erased([1, 2, 3, 4, 5, 6, 7, 8]))
  })

  it('is kept while the matter is handled: the unit could not answer without it, on whatever ground', () => {
    rule
      .given(...inHandling)
      .when(purposeOver, '2026-11-01')
      .thenRefused('words-still-needed')
    rule
      .given(...inHandling)
      .when({ ground: 'unlawful', reason }, '2026-11-01')
      .thenRefused('words-still-needed')
  })

  it('is kept while the petitioner may ask for a review, or may still rate', () => {
    rule
      .given(...over)
      .when({ ...purposeOver, keptUntil: '2026-04-01' }, '2026-04-10')
      .thenRefused('remedy-still-open')
    rule
      .given(...answered)
      .when({ ...purposeOver, keptUntil: '2026-04-01' }, '2026-04-11')
      .thenRefused('remedy-still-open')
  })

  it('is kept to the last day of the period of keeping, and when nobody has looked that day up', () => {
    rule
      .given(...over)
      .when(purposeOver, '2026-10-31')
      .thenRefused('retention-not-over')
    rule
      .given(...over)
      .when({ ground: 'consent-withdrawn', reason }, '2026-11-01')
      .thenRefused('retention-not-over')
  })

  it('that was never lawful to hold waits for no period of keeping', () => {
    rule
      .given(...over)
      .when({ ground: 'unlawful', reason }, '2026-06-01')
      .then({ type: 'PersonalDataErased', data: { versions: [1, 2, 3, 4, 5, 6, 7, 8], basis: '个人信息保护法 第四十七条第一款第四项' } })
  })

  it('is erased once; what is added later is erased by itself', () => {
    const gone: Past = ['2026-11-01', erased([1, 2, 3, 4, 5, 6, 7, 8])]
    rule
      .given(...over, gone)
      .when(purposeOver, '2026-11-02')
      .thenRefused('already-erased')
    const note: Past = ['2026-11-03', { type: 'NoteAdded', data: { visibleToPetitioner: false, attachments: [] } }]
    rule
      .given(...over, gone, note)
      .when(purposeOver, '2026-11-04')
      .then(erased([10]))
  })
})

describe('personal data of a letter', () => {
  const received: Past = [
    '2026-03-02',
    {
      type: 'SubmissionReceived',
      data: {
        ...{ channel: 'LETTER', receivedOn: '2026-03-02', anonymous: false, persons: 1, attachments: [] },
        ...{ place: '', queryKey: 'query-key-1', language: 'zh' },
      },
    },
  ]

  it('is kept until it was registered; then its matters say whether it may go', () => {
    rule.given(received).when(purposeOver, '2026-11-01').thenRefused('words-still-needed')
    const opened: Past = ['2026-03-02', { type: 'MatterOpened', data: { matter: 'matter-1' } }]
    rule
      .given(received, opened)
      .when(purposeOver, '2026-11-01')
      .then(erased([1, 2]))
  })

  it('that does not exist cannot be erased', () => {
    rule.given().when(purposeOver, '2026-11-01').thenRefused('matter-not-found')
  })
})
