import { recorded } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { isSetAside, letterRead, type SubmissionEvent, type SubmissionReceived, submissionEntry } from './index.ts'

const FILES = [
  { digest: 'a'.repeat(64), mime: 'application/pdf', bytes: 10 },
  { digest: 'b'.repeat(64), mime: 'image/png', bytes: 20 },
]
const received: SubmissionReceived = {
  type: 'SubmissionReceived',
  data: {
    ...{ channel: 'ONLINE', receivedOn: '2026-03-02', anonymous: false, persons: 1, place: '', queryKey: 'k', language: 'zh' },
    attachments: FILES,
  },
  sealed: {
    subject: '塌桥与贪污',
    narrative: '桥塌了，村主任贪了修桥款',
    claims: ['修桥'],
    persons: [{ name: '王大明' }],
    fileNames: ['账.pdf', '桥.png'],
  },
  entry: submissionEntry(2026),
}
const rest = { subject: '塌桥', narrative: '桥塌了', claims: ['修桥'], persons: [{ name: '王大明' }], fileNames: ['桥.png'] }
const opened: SubmissionEvent = {
  type: 'MatterOpened',
  data: { matter: 'matter-1', setAside: [1], attachments: FILES.slice(1) },
  sealed: rest,
}
const read = (...events: readonly SubmissionEvent[]) => letterRead(recorded<SubmissionEvent>(events.map((event) => ['2026-03-02', event])))

describe('a letter that held a report of wrongdoing (Art. 30)', () => {
  it('reads as if only the rest had been written: same number and day, other words and files, and no sign of a change', () => {
    const plain = read(
      { ...received, data: { ...received.data, attachments: FILES.slice(1) }, sealed: rest },
      {
        type: 'MatterOpened',
        data: { matter: 'matter-1' },
      },
    )
    expect(read(received, opened)).toEqual(plain)
    expect(JSON.stringify(read(received, opened))).not.toMatch(/贪|账|a{64}|setAside/)
  })

  it('that went away as a whole is not there', () => {
    const gone: SubmissionEvent = { type: 'LetterSetAside', data: { setAside: [1] } }
    expect(read(received, gone)).toEqual([])
    expect(
      isSetAside(
        recorded<SubmissionEvent>([
          ['2026-03-02', received],
          ['2026-03-02', gone],
        ]),
      ),
    ).toBe(true)
  })

  it('leaves every other letter as it was written', () => {
    const events = recorded<SubmissionEvent>([
      ['2026-03-02', received],
      ['2026-03-02', { type: 'MatterOpened', data: { matter: 'm' } }],
    ])
    expect(letterRead(events)).toEqual(events)
  })
})
