import { dayOf, documentEntry, type OfficePaperEvent, type OfficePaperFiled, type OfficePaperVoided, yearOf } from '@onedoor/case'
import { type DateOnly, parseDate } from '@onedoor/clock'
import { mayDo } from '@onedoor/duty'
import { type Decider, type Decision, isRefusal, type Recorded, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { type Answers, type Form, formById, unfilled } from '@onedoor/paper'

export type OfficePaper = Readonly<{ organ?: string; voided: boolean; answered: boolean }>

const initial: OfficePaper = { voided: false, answered: false }

const evolve = (state: OfficePaper, event: Recorded<OfficePaperEvent>): OfficePaper => {
  switch (event.type) {
    case 'OfficePaperFiled':
      return { ...state, organ: event.organ }
    case 'OfficePaperVoided':
      return { ...state, voided: true }
    case 'ProposalAnswered':
    case 'ProposalAnswerCorrected':
      return { ...state, answered: true }
  }
}

type Filing = Readonly<{ form: string; answers: Answers; matter?: string | undefined }>
type NotFiled = 'unknown-form' | 'not-your-form' | 'mandatory-missing' | 'answer-day-wrong'

const ANSWER = '信访工作条例 第四十条第四款'

/** The day that a paper asks an answer by, as it says itself; none where it asks for none. */
const answerDay = ({ answerBy }: Form, answers: Answers, today: DateOnly): DateOnly | Refusal<'answer-day-wrong'> | undefined => {
  if (answerBy === undefined) return undefined
  const day = parseDate((answers[answerBy] ?? '').trim())
  return day === undefined || day <= today ? refuse('answer-day-wrong', ANSWER) : day
}

const file = (_: OfficePaper, { form: id, answers, matter }: Filing, stamp: Stamp): Decision<OfficePaperFiled, NotFiled> => {
  const form = formById(id)
  if (form?.about !== 'office') return refuse('unknown-form')
  if (!mayDo(stamp.roles, form.may)) return refuse('not-your-form')
  const asked = form.fields.flatMap(({ key }) => ((answers[key] ?? '').trim() === '' ? [] : [[key, (answers[key] ?? '').trim()] as const]))
  const lacking = unfilled(form, answers)
  if (lacking !== undefined) return lacking
  const answerBy = answerDay(form, answers, dayOf(stamp.at))
  if (isRefusal(answerBy)) return answerBy
  const about = answerBy === undefined ? {} : { answerBy, ...(matter !== undefined && { matter }) }
  return [
    {
      ...{ type: 'OfficePaperFiled', data: { form: id, ...about }, sealed: { answers: Object.fromEntries(asked) } },
      ...(form.word !== undefined && { entry: documentEntry(stamp.organ, form.word, yearOf(stamp.at)) }),
    },
  ]
}

/** A paper of the office as a whole: with everything the law wants in it, and then with its number. */
export const fileOfficePaper: Decider<OfficePaper, Filing, OfficePaperEvent, OfficePaperFiled, NotFiled> = { initial, evolve, decide: file }

type NotVoided = 'paper-not-there' | 'paper-already-void' | 'not-your-paper' | 'paper-answered'

const crossOut = (state: OfficePaper, { reason }: Readonly<{ reason: string }>, stamp: Stamp): Decision<OfficePaperVoided, NotVoided> => {
  if (state.organ === undefined) return refuse('paper-not-there')
  if (state.voided) return refuse('paper-already-void')
  if (state.organ !== stamp.organ) return refuse('not-your-paper')
  if (state.answered) return refuse('paper-answered', ANSWER)
  return [{ type: 'OfficePaperVoided', data: {}, sealed: { reason } }]
}

export const voidOfficePaper: Decider<OfficePaper, Readonly<{ reason: string }>, OfficePaperEvent, OfficePaperVoided, NotVoided> = {
  ...{ initial, evolve, decide: crossOut },
}
