import { accepted, drafted, issued, objected, referred, registered, served, signed } from '@onedoor/case/testing'
import { story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { accept } from './accept/accept.decide.ts'
import { DECLINE_BASIS, decline } from './decline/decline.decide.ts'
import { Draft } from './draft/draft.contract.ts'
import { draft } from './draft/draft.decide.ts'
import { addNote } from './note/note.decide.ts'
import { returnDraft } from './return-draft/return-draft.decide.ts'
import { serve } from './serve/serve.decide.ts'
import { signOff } from './sign-off/sign-off.decide.ts'

const CLERK = { organ: 'housing', by: 'clerk-1', roles: ['handler'] }
const HEAD = { organ: 'housing', by: 'head-1', roles: ['unit-head'] }
const OTHER = { organ: 'roads', by: 'clerk-2', roles: ['handler'] }

const letter = ['2026-03-02', registered()] as const
const nameless = ['2026-03-02', registered({ anonymous: true, notifiable: false })] as const
const sent = ['2026-03-04', referred('housing')] as const
const inHand = ['2026-03-05', signed('housing'), CLERK] as const
const taken = ['2026-03-06', accepted('housing'), CLERK] as const
const proposed = ['2026-04-01', drafted, CLERK] as const
const answered = ['2026-04-02', issued('housing'), HEAD] as const

describe('受理告知 (信访工作条例 第二十三条)', () => {
  const byPost = { told: 'POST', contact: '83001234' } as const

  it('says who handles the matter and how to reach them', () => {
    story(accept)
      .given(letter, sent, inHand)
      .when(byPost, '2026-03-06', CLERK)
      .then({
        type: 'MatterAccepted',
        data: { unit: 'housing', track: 'PETITION', procedure: 'ORDINARY', handler: 'clerk-1', contact: '83001234', told: 'POST' },
        entry: { register: 'document/housing/受', year: 2026 },
      })
  })

  it('is owed in writing to whoever gave an address: a call alone is no notice (第二十三条第三款)', () => {
    const called = { told: 'PHONE', contact: '' } as const
    const addressed = ['2026-03-02', registered({ addressed: true })] as const
    story(accept).given(addressed, sent, inHand).when(called, '2026-03-06', CLERK).thenRefused('must-be-written')
    expect(story(accept).given(letter, sent, inHand).when(called, '2026-03-06', CLERK).decision).toMatchObject([{ type: 'MatterAccepted' }])
  })

  it('is owed to whoever gave a name and an address; only the nameless can be out of reach', () => {
    const silent = { told: 'NOT_REACHABLE', contact: '' } as const
    story(accept).given(letter, sent, inHand).when(silent, '2026-03-06', CLERK).thenRefused('must-be-told')
    expect(story(accept).given(nameless, sent, inHand).when(silent, '2026-03-06', CLERK).decision).toMatchObject([
      { data: { told: 'NOT_REACHABLE' } },
    ])
  })

  it('waits for the signature, is given once, and by the unit that has the matter', () => {
    story(accept).given(letter, sent).when(byPost, '2026-03-05', CLERK).thenRefused('not-received')
    story(accept).given(letter, sent, inHand, taken).when(byPost, '2026-03-07', CLERK).thenRefused('already-notified')
    story(accept).given(letter, sent, inHand).when(byPost, '2026-03-06', OTHER).thenRefused('not-your-matter')
  })
})

describe('不予受理 (信访工作条例 第二十三条)', () => {
  const elsewhere = {
    ground: 'OTHER_PROCEDURE',
    reasons: '拖欠工资应当先申请劳动仲裁',
    competentBody: '县劳动人事争议仲裁委员会',
    told: 'DIRECT',
  } as const

  it('is told with ground, reasons and the competent body', () => {
    story(decline)
      .given(letter, sent, inHand)
      .when(elsewhere, '2026-03-06', HEAD)
      .then({
        type: 'MatterDeclined',
        data: { unit: 'housing', ground: 'OTHER_PROCEDURE', told: 'DIRECT' },
        sealed: { reasons: elsewhere.reasons, competentBody: elsewhere.competentBody },
        entry: { register: 'document/housing/不受', year: 2026 },
      })
  })

  it('is never decided by a clerk alone', () => {
    story(decline).given(letter, sent, inHand).when(elsewhere, '2026-03-06', CLERK).thenRefused('not-head-of-unit')
  })

  it('is not a second way out for a unit whose objection was examined and rejected (Art. 23(3))', () => {
    const objection = ['2026-03-06', objected('housing'), CLERK] as const
    const rejected = { type: 'ObjectionRejected', data: { unit: 'housing' } } as const
    const stays = ['2026-03-09', rejected, { organ: 'office' }] as const
    const incompetent = { ...elsewhere, ground: 'NOT_COMPETENT' } as const
    story(decline).given(letter, sent, inHand, objection, stays).when(incompetent, '2026-03-10', HEAD).thenRefused('already-objected')
    expect(story(decline).given(letter, sent, inHand, objection, stays).when(elsewhere, '2026-03-10', HEAD).decision).toMatchObject([{}])
  })

  it('does not send anybody away without saying where to go', () => {
    const nowhere = { ...elsewhere, competentBody: '' }
    story(decline).given(letter, sent, inHand).when(nowhere, '2026-03-06', HEAD).thenRefused('competent-body-needed')
    const final = { ...nowhere, ground: 'ENDED_BY_FINAL_REVIEW' } as const
    expect(story(decline).given(letter, sent, inHand).when(final, '2026-03-06', HEAD).decision).toMatchObject([{ type: 'MatterDeclined' }])
  })

  it('is not possible once the matter was accepted, nor in silence', () => {
    story(decline).given(letter, sent, inHand, taken).when(elsewhere, '2026-03-09', HEAD).thenRefused('already-notified')
    story(decline)
      .given(letter, sent, inHand)
      .when({ ...elsewhere, told: 'NOT_REACHABLE' }, '2026-03-06', HEAD)
      .thenRefused('must-be-told')
  })

  it('has an article for every ground', () => {
    for (const basis of Object.values(DECLINE_BASIS)) expect(basis).toMatch(/^信访工作条例 第.+条/)
  })
})

describe('办理记录', () => {
  const note = {
    text: '已到现场查看',
    visibleToPetitioner: true,
    attachments: [{ digest: 'a'.repeat(64), mime: 'image/jpeg', bytes: 9, name: '桥.jpg' }],
  }

  it('keeps words and file names sealed and only structure in the open', () => {
    story(addNote)
      .given(letter, sent, inHand, taken)
      .when(note, '2026-03-10', CLERK)
      .then({
        type: 'NoteAdded',
        data: { visibleToPetitioner: true, attachments: [{ digest: 'a'.repeat(64), mime: 'image/jpeg', bytes: 9 }] },
        sealed: { text: '已到现场查看', fileNames: ['桥.jpg'] },
      })
  })

  it('is written by the unit that signed for the matter', () => {
    story(addNote).given(letter, sent).when(note, '2026-03-05', CLERK).thenRefused('not-received')
    story(addNote).given(letter, sent, inHand).when(note, '2026-03-06', OTHER).thenRefused('not-your-matter')
  })
})

describe('处理意见 (信访工作条例 第三十二条)', () => {
  const finding = (claim: string) => ({ claim, outcome: 'SUPPORTED', text: '予以修复' }) as const
  const opinion = { facts: '经查属实', basis: '《公路法》', findings: [finding('claim-1'), finding('claim-2')] }
  const working = story(draft).given(letter, sent, inHand, taken)

  it('answers every claim, once', () => {
    expect(working.when(opinion, '2026-04-01', CLERK).decision).toMatchObject([
      {
        data: {
          claims: [
            { claim: 'claim-1', outcome: 'SUPPORTED' },
            { claim: 'claim-2', outcome: 'SUPPORTED' },
          ],
        },
      },
    ])
    working.when({ ...opinion, findings: [finding('claim-1')] }, '2026-04-01', CLERK).thenRefused('claims-unanswered')
    const twice = [finding('claim-1'), finding('claim-1'), finding('claim-2')]
    working.when({ ...opinion, findings: twice }, '2026-04-01', CLERK).thenRefused('claim-answered-twice')
  })

  it('does not answer what was not asked', () => {
    working.when({ ...opinion, findings: [...opinion.findings, finding('claim-3')] }, '2026-04-01', CLERK).thenRefused('unknown-claim')
  })

  it('states facts and law', () => {
    expect(Draft.safeParse({ ...opinion, basis: ' ' }).success).toBe(false)
    expect(Draft.safeParse({ ...opinion, facts: '' }).success).toBe(false)
  })

  it('is not written before the matter is accepted or after it was signed', () => {
    story(draft).given(letter, sent, inHand).when(opinion, '2026-03-06', CLERK).thenRefused('not-in-handling')
    story(draft).given(letter, sent, inHand, taken, proposed, answered).when(opinion, '2026-04-03', CLERK).thenRefused('not-in-handling')
    working.when(opinion, '2026-04-01', OTHER).thenRefused('not-your-matter')
  })
})

describe('签发与退回', () => {
  it('signs exactly the words that were drafted', () => {
    story(signOff)
      .given(letter, sent, inHand, taken, proposed)
      .when({ posts: [] }, '2026-04-02', HEAD)
      .then({
        type: 'OpinionIssued',
        data: { ...drafted.data, signedBy: 'head-1' },
        ...(drafted.sealed && { sealed: drafted.sealed }),
        entry: { register: 'document/housing/答', year: 2026 },
      })
  })

  it('is for the head of the unit alone (党政机关公文处理工作条例 第二十二条)', () => {
    const byClerk = story(signOff).given(letter, sent, inHand, taken, proposed).when({ posts: [] }, '2026-04-02', CLERK)
    expect(byClerk.decision).toEqual({ refused: 'not-head-of-unit', basis: '党政机关公文处理工作条例 第二十二条' })
    story(returnDraft)
      .given(letter, sent, inHand, taken, proposed)
      .when({ remarks: '请补充依据' }, '2026-04-02', CLERK)
      .thenRefused('not-head-of-unit')
  })

  it('does not sign what was sent back', () => {
    const back = ['2026-04-02', { type: 'OpinionReturned', data: {}, sealed: { remarks: '请补充依据' } }, HEAD] as const
    story(signOff).given(letter, sent, inHand, taken, proposed, back).when({ posts: [] }, '2026-04-03', HEAD).thenRefused('no-draft')
    story(returnDraft)
      .given(letter, sent, inHand, taken, proposed, back)
      .when({ remarks: '再改' }, '2026-04-03', HEAD)
      .thenRefused('no-draft')
  })

  it('does not sign words that were erased under the law', () => {
    const wordless = ['2026-04-01', { type: drafted.type, data: drafted.data }, CLERK] as const
    story(signOff).given(letter, sent, inHand, taken, wordless).when({ posts: [] }, '2026-04-02', HEAD).thenRefused('no-draft')
  })

  it('sends a draft back with what is to be changed', () => {
    const done = story(returnDraft).given(letter, sent, inHand, taken, proposed).when({ remarks: '请补充依据' }, '2026-04-02', HEAD)
    done.then({ type: 'OpinionReturned', data: {}, sealed: { remarks: '请补充依据' } })
  })
})

describe('送达: the thirty days to ask for review run from here (信访工作条例 第三十五条)', () => {
  const byHand = {
    method: 'DIRECT',
    servedOn: '2026-04-03',
    receiver: '王大明',
    remarks: '',
    consentToElectronic: false,
    proof: [],
  } as const
  const ready = story(serve).given(letter, sent, inHand, taken, proposed, answered)

  it('reaches whoever gave no name through the query code, since nobody can be asked for consent; whoever can be asked must be', () => {
    const byCode = { ...byHand, method: 'ELECTRONIC', consentToElectronic: false, receiver: '凭查询码公开' } as const
    ready.when(byCode, '2026-04-05', CLERK).thenRefused('electronic-without-consent')
    const anonymous = story(serve).given(nameless, sent, inHand, taken, proposed, answered)
    expect(anonymous.when(byCode, '2026-04-05', CLERK).decision).toMatchObject([
      { type: 'OpinionServed', data: { method: 'ELECTRONIC', consentToElectronic: false } },
    ])
    anonymous.when({ ...byCode, receiver: '' }, '2026-04-05', CLERK).thenRefused('proof-needed')
  })

  it('records the day, the way and who took it', () => {
    ready.when(byHand, '2026-04-05', CLERK).then({
      type: 'OpinionServed',
      data: { method: 'DIRECT', servedOn: '2026-04-03', consentToElectronic: false, proof: [] },
      sealed: { receiver: '王大明', remarks: '', fileNames: [] },
    })
  })

  it('does not take a day before signature or after today, which would shorten the right to review', () => {
    ready.when({ ...byHand, servedOn: '2026-04-01' }, '2026-04-05', CLERK).thenRefused('served-before-issued')
    ready.when({ ...byHand, servedOn: '2026-04-06' }, '2026-04-05', CLERK).thenRefused('served-in-future')
  })

  it('is electronic only with consent, and never without anything to show', () => {
    ready.when({ ...byHand, method: 'ELECTRONIC' }, '2026-04-05', CLERK).thenRefused('electronic-without-consent')
    ready.when({ ...byHand, receiver: '' }, '2026-04-05', CLERK).thenRefused('proof-needed')
  })

  it('is left only before two witnesses or a photograph, with the reason: one word must not start the thirty days (CPL 89)', () => {
    const photo = { digest: 'a'.repeat(64), mime: 'image/jpeg', bytes: 9, name: '门前.jpg' }
    const left = { ...byHand, method: 'LEFT', receiver: '李主任、赵支书', remarks: '本人在家，拒绝签收' } as const
    ready.when({ ...left, receiver: '李主任' }, '2026-04-05', CLERK).thenRefused('witnesses-needed')
    ready.when({ ...left, receiver: '' }, '2026-04-05', CLERK).thenRefused('witnesses-needed')
    ready.when({ ...left, remarks: '' }, '2026-04-05', CLERK).thenRefused('refusal-not-described')
    expect(ready.when(left, '2026-04-05', CLERK).decision).toMatchObject([{ data: { method: 'LEFT' } }])
    expect(ready.when({ ...left, receiver: '', proof: [photo] }, '2026-04-05', CLERK).decision).toMatchObject([{ type: 'OpinionServed' }])
  })

  it('needs a signed opinion and happens once', () => {
    story(serve).given(letter, sent, inHand, taken, proposed).when(byHand, '2026-04-05', CLERK).thenRefused('not-issued')
    story(serve)
      .given(letter, sent, inHand, taken, proposed, answered, ['2026-04-05', served('2026-04-03'), CLERK])
      .when(byHand, '2026-04-06', CLERK)
      .thenRefused('not-issued')
  })
})
