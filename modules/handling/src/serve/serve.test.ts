import { accepted, drafted, issued, referred, registered, signed } from '@onedoor/case/testing'
import { story } from '@onedoor/kernel/testing'
import { describe, it } from 'vitest'
import { type ServeOpinion, serve } from './serve.decide.ts'

const CLERK = { organ: 'housing', by: 'clerk-1', roles: ['handler'] }

const ready = story(serve).given(
  ['2026-03-02', registered()],
  ['2026-03-04', referred('housing')],
  ['2026-03-05', signed('housing'), CLERK],
  ['2026-03-06', accepted('housing'), CLERK],
  ['2026-04-01', drafted, CLERK],
  ['2026-04-02', issued('housing'), { organ: 'housing', by: 'head-1', roles: ['unit-head'] }],
)

const service = (over: Partial<ServeOpinion>): ServeOpinion => ({
  ...{ method: 'LEFT', servedOn: '2026-04-03', receiver: '', remarks: '', consentToElectronic: false, proof: [] },
  ...over,
})
const filmed = [{ digest: 'd'.repeat(64), mime: 'image/jpeg', bytes: 10, name: '门口.jpg' }] as const
const sheet = [{ digest: 'e'.repeat(64), mime: 'application/pdf', bytes: 10, name: '单.pdf' }] as const
const refused = (
  over: Partial<ServeOpinion>,
  code: 'witnesses-needed' | 'refusal-not-described' | 'arrival-not-shown' | 'proof-needed',
) => {
  ready.when(service(over), '2026-04-05', CLERK).thenRefused(code)
}
const holds = (over: Partial<ServeOpinion>) => {
  const { method, servedOn, consentToElectronic, receiver, remarks, proof } = service(over)
  ready.when(service(over), '2026-04-05', CLERK).then({
    type: 'OpinionServed',
    data: { method, servedOn, consentToElectronic, proof: proof.map(({ digest, mime, bytes }) => ({ digest, mime, bytes })) },
    sealed: { receiver, remarks, fileNames: proof.map(({ name }) => name) },
  })
}

describe('留置送达: what was left without two witnesses or a picture would start thirty days that nobody knows of (民事诉讼法 第八十九条, by analogy)', () => {
  const remarks = '本人在家，拒绝签收，文书留于住所。'

  it('stands with two witnesses by name, or with a picture', () => {
    holds({ remarks, receiver: '村委会李大成、邻居陈小妹' })
    holds({ remarks, proof: filmed })
  })

  it('does not stand with one witness, or with a paper that is no picture', () => {
    refused({ remarks, receiver: '村委会李大成' }, 'witnesses-needed')
    refused({ remarks, receiver: '李大成、 李大成' }, 'witnesses-needed')
    refused({ remarks, proof: sheet }, 'witnesses-needed')
  })

  it('says why it was left', () => {
    refused({ receiver: '李大成、陈小妹' }, 'refusal-not-described')
  })
})

describe('代收: an adult relative or an agent who took it is named (民事诉讼法 第八十八条, by analogy)', () => {
  it('stands with the name', () => {
    holds({ method: 'AGENT', receiver: '王小明（同住成年子女）' })
  })
  it('does not stand with a file alone', () => {
    refused({ method: 'AGENT', proof: filmed }, 'proof-needed')
  })
})

describe('电子送达: consent, and something that shows it arrived (民事诉讼法 第九十条, by analogy)', () => {
  const electronic = { method: 'ELECTRONIC', consentToElectronic: true, receiver: '王大明' } as const
  it('stands with a file, or with words that say how it is known', () => {
    holds({ ...electronic, proof: sheet })
    holds({ ...electronic, remarks: '4 月 3 日 10:21 信访人凭查询码下载。' })
  })
  it('does not stand on consent alone', () => {
    refused(electronic, 'arrival-not-shown')
  })
})
