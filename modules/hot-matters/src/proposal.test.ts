import type { OfficePaperFiled, ProposalAnswered } from '@onedoor/case'
import { story } from '@onedoor/kernel/testing'
import { describe, expect, it } from 'vitest'
import { AnswerProposal } from './answer-proposal/answer-proposal.contract.ts'
import { answerProposal } from './answer-proposal/answer-proposal.decide.ts'
import { correctAnswer } from './correct-answer/correct-answer.decide.ts'

const OFFICER = { organ: 'office', by: 'officer-1', roles: ['supervisor'] }

const filed: OfficePaperFiled = {
  ...{ type: 'OfficePaperFiled', data: { form: 'D31-policy', answerBy: '2026-05-01', matter: 'matter-1' } },
  sealed: { answers: { to: '县人民政府', topic: '搅拌站' } },
}
const MADE = ['2026-04-01', filed, OFFICER] as const
const voided = ['2026-04-02', { type: 'OfficePaperVoided', data: {}, sealed: { reason: '数据有误。' } } as const, OFFICER] as const
const answer = { adoption: 'PARTLY' as const, receivedOn: '2026-05-06', text: '选址标准今年修订，搬迁补助没有经费。' }
const answered: ProposalAnswered = {
  ...{ type: 'ProposalAnswered', data: { adoption: 'PARTLY', receivedOn: '2026-05-06' }, sealed: { text: answer.text } },
}

describe('完善政策建议的反馈 (信访工作条例 第四十条第四款)', () => {
  it('is put on record by the office that made the proposal, also after the day that the letter asked for', () => {
    story(answerProposal).given(MADE).when(answer, '2026-05-06', OFFICER).then(answered)
    story(answerProposal)
      .given(MADE)
      .when(answer, '2026-05-06', { ...OFFICER, organ: 'housing' })
      .thenRefused('proposal-not-yours')
  })

  it('came no earlier than the proposal went out, and not tomorrow', () => {
    const made = story(answerProposal).given(MADE)
    made.when({ ...answer, receivedOn: '2026-03-31' }, '2026-05-06', OFFICER).thenRefused('proposal-day-wrong')
    made.when({ ...answer, receivedOn: '2026-05-07' }, '2026-05-06', OFFICER).thenRefused('proposal-day-wrong')
  })

  it('belongs to a proposal on policy, not to any other paper, nor to a void one', () => {
    const rota = ['2026-04-01', { type: 'OfficePaperFiled', data: { form: 'D42' }, sealed: { answers: {} } } as const, OFFICER] as const
    story(answerProposal).given(rota).when(answer, '2026-05-06', OFFICER).thenRefused('proposal-not-there')
    story(answerProposal).given().when(answer, '2026-05-06', OFFICER).thenRefused('proposal-not-there')
    story(answerProposal).given(MADE, voided).when(answer, '2026-05-06', OFFICER).thenRefused('proposal-void')
  })

  it('is not painted over: it is put right with the reason, and only once there is one', () => {
    const correction = { ...answer, adoption: 'NOT' as const, reason: '看错了一行。' }
    const known = [MADE, ['2026-05-06', answered, OFFICER]] as const
    story(answerProposal)
      .given(...known)
      .when(answer, '2026-05-07', OFFICER)
      .thenRefused('proposal-answered')
    story(correctAnswer).given(MADE).when(correction, '2026-05-07', OFFICER).thenRefused('proposal-not-answered')
    story(correctAnswer)
      .given(...known)
      .when(correction, '2026-05-07', OFFICER)
      .then({
        ...{ type: 'ProposalAnswerCorrected', data: { adoption: 'NOT', receivedOn: '2026-05-06' } },
        sealed: { text: answer.text, reason: correction.reason },
      })
  })

  it('says why, where it is not taken up or not all of it', () => {
    const sent = { commandId: '6f0f7c58-6f6e-4a3c-9d7e-0c7c2f1d8f11', receivedOn: '2026-05-06' }
    expect(AnswerProposal.safeParse({ ...sent, adoption: 'ADOPTED' }).success).toBe(true)
    expect(AnswerProposal.safeParse({ ...sent, adoption: 'NOT' }).error?.issues).toMatchObject([{ path: ['text'] }])
    expect(AnswerProposal.safeParse({ ...sent, adoption: 'PARTLY', text: answer.text }).success).toBe(true)
  })
})
