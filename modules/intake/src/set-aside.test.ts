import type { MatterOpened, SubmissionEvent, SubmissionReceived } from '@onedoor/case'
import { isRefusal, type Recorded } from '@onedoor/kernel'
import { recorded, stampAt } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { receive } from './receive.decide.ts'
import { registerMatters } from './register-matters.decide.ts'
import { setAside } from './set-aside.decide.ts'
import { evolve, initial } from './submission.state.ts'

const PDF = { digest: 'a'.repeat(64), mime: 'application/pdf', bytes: 10, name: '证人名单.pdf' }
const PHOTO = { digest: 'b'.repeat(64), mime: 'image/png', bytes: 20, name: '桥.png' }
const stamp = stampAt('2026-03-02')

const letter = (): Recorded<SubmissionReceived> => {
  const received = receive(
    {
      ...{ channel: 'ONLINE', receivedOn: '2026-03-02', anonymous: false, persons: [{ name: '王大明', phone: '13900000001' }] },
      ...{ subject: '六件事', narrative: '六件事，其中一件是村主任贪了修桥款', place: '', language: 'zh', queryKey: 'k' },
      claims: ['修桥', '通水', '修路灯', '补贴', '办证', '查村主任'],
      attachments: [PDF, PHOTO],
    },
    stamp,
  )
  if (isRefusal(received)) throw new Error(received.refused)
  return recorded<SubmissionEvent>([['2026-03-02', received]])[0] as Recorded<SubmissionReceived>
}
const UNITS = ['transport', 'water', 'enforcement', 'civil']
const MATTERS = UNITS.map((_, i) => ({
  id: `matter-${i}`,
  purpose: 'REDRESS' as const,
  subject: `第 ${i + 1} 件`,
  claims: [`诉求 ${i + 1}`],
  place: '',
}))
const REPORT = { kind: 'ACCUSATION' as const, whom: '村主任', narrative: '贪了修桥款', units: [], concernsDiscipline: false }
const CLEARED = { subject: '五件事', narrative: '修桥通水', claims: ['修桥', '通水'], files: [PHOTO.digest] }

const opened = (received: Recorded<SubmissionReceived>, matters = MATTERS): readonly MatterOpened[] => {
  const done = registerMatters('submission-1', evolve(initial, received), matters, stamp)
  if (isRefusal(done)) throw new Error(done.refused)
  return done.opened
}

describe('a letter with six claims for four units, one of them an accusation', () => {
  const received = letter()
  const done = setAside(received, 0, { report: REPORT, cleared: CLEARED, opened: opened(received), matters: MATTERS })
  if (isRefusal(done)) throw new Error(done.refused)

  it('leaves whole for the protected channel: every word, name and file of it', () => {
    expect(done.leaves.words).toMatchObject({ narrative: '六件事，其中一件是村主任贪了修桥款', whom: '村主任', part: '贪了修桥款' })
    expect(done.leaves.words.persons).toEqual([{ name: '王大明', phone: '13900000001' }])
    expect(done.leaves.files).toEqual([PDF.digest, PHOTO.digest])
    expect(done.leaves.data).toMatchObject({ mixed: true, receivedOn: '2026-03-02', channel: 'ONLINE' })
  })

  it('opens its four ordinary matters by exactly as many facts as a letter without one, and no fact names the report', () => {
    expect(done.events.map(({ type }) => type)).toEqual(opened(received).map(({ type }) => type))
    expect(JSON.stringify(done.events)).not.toMatch(/贪|村主任|证人|a{64}/)
    expect(done.events[0]).toMatchObject({
      data: { matter: 'matter-0', setAside: [1] },
      sealed: { narrative: '修桥通水', fileNames: ['桥.png'] },
    })
  })

  it('keeps who wrote it for the matters that follow', () => {
    const [first] = done.events
    const next = recorded<SubmissionEvent>([
      ['2026-03-02', received],
      ['2026-03-02', first as MatterOpened],
    ])
    expect(next.reduce(evolve, initial)).toMatchObject({ persons: [{ name: '王大明' }], matters: ['matter-0'], setAside: true })
  })
})

describe('splitting off a report', () => {
  const received = letter()

  it('lets no PDF or Word file pass: hidden text in it may name a witness', () => {
    const cleared = { ...CLEARED, files: [PDF.digest] }
    expect(setAside(received, 0, { report: REPORT, cleared, opened: opened(received), matters: [] })).toMatchObject({
      refused: 'hidden-text-possible',
    })
  })

  it('is refused while what stays still names whom it is about, or says a sentence of it, in the letter or in a matter', () => {
    const report = { ...REPORT, narrative: '去年他收了工程队三万元。大家都知道' }
    const left = (over: Partial<typeof CLEARED>, subject = '修桥') =>
      setAside(received, 0, { report, cleared: { ...CLEARED, ...over }, opened: opened(received), matters: [{ subject, claims: [] }] })
    expect(left({})).not.toHaveProperty('refused')
    expect(left({ narrative: '桥没修，村主任不管' })).toMatchObject({ refused: 'report-still-inside' })
    expect(left({ claims: ['查清去年他收了工程队三万元'] })).toMatchObject({ refused: 'report-still-inside' })
    expect(left({}, '村主任的事')).toMatchObject({ refused: 'report-still-inside' })
  })

  it('of which nothing else remains takes the letter away altogether', () => {
    const whole = setAside(received, 0, { report: REPORT, cleared: undefined, opened: [], matters: [] })
    expect(whole).toMatchObject({ events: [{ type: 'LetterSetAside', data: { setAside: [1] } }], leaves: { data: { mixed: false } } })
  })

  it('comes before the first matter: once others could read the letter it is too late to make them unknowing', () => {
    expect(setAside(received, 1, { report: REPORT, cleared: CLEARED, opened: opened(received), matters: [] })).toMatchObject({
      refused: 'already-registered',
    })
  })

  it('still registers no accusation as a matter (Art. 30)', () => {
    const matters = [{ ...MATTERS[0]!, purpose: 'ACCUSATION' as const }]
    expect(registerMatters('submission-1', evolve(initial, received), matters, stamp)).toMatchObject({
      refused: 'accusation-needs-confidential-channel',
    })
  })
})
