import type { CaseEvent } from '@onedoor/case'
import { accepted, drafted, issued, referred, served, signed } from '@onedoor/case/testing'
import { story } from '@onedoor/kernel/testing'
import { describe, it } from 'vitest'
import { supplement } from './supplement.decide.ts'

const { given } = story(supplement)
const registered: CaseEvent = {
  type: 'MatterRegistered',
  data: {
    submission: 's',
    receivedOn: '2026-03-01',
    channel: 'ONLINE',
    purpose: 'REDRESS',
    place: '',
    anonymous: false,
    notifiable: true,
    claims: ['claim-1'],
    queryKey: 'k',
  },
}

const answered = [
  ['2026-03-01', registered],
  ['2026-03-02', referred('housing')],
  ['2026-03-03', signed('housing')],
  ['2026-03-04', accepted('housing')],
  ['2026-03-30', drafted],
  ['2026-03-31', issued('housing')],
  ['2026-04-01', served('2026-04-01')],
] as const

describe('补充材料: adding to a matter', () => {
  it('is open to the petitioner at any time before the answer', () =>
    given(['2026-03-01', registered])
      .when({ channel: 'ONLINE', text: '又下雨了', files: [] }, '2026-03-05')
      .then({
        type: 'SupplementReceived',
        data: { channel: 'ONLINE', receivedOn: '2026-03-05', attachments: [] },
        sealed: { text: '又下雨了', fileNames: [] },
      }))

  it('needs something to add', () =>
    given(['2026-03-01', registered]).when({ channel: 'ONLINE', text: '', files: [] }, '2026-03-05').thenRefused('nothing-added'))

  it('stays open after the answer: what is new must be examined before anything is not taken again (Art. 36(3))', () =>
    given(...answered)
      .when({ channel: 'ONLINE', text: '不对', files: [] }, '2026-04-02')
      .then({
        type: 'SupplementReceived',
        data: { channel: 'ONLINE', receivedOn: '2026-04-02', attachments: [] },
        sealed: { text: '不对', fileNames: [] },
      }))
})
