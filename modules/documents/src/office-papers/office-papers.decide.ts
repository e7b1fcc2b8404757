import { documentEntry, yearOf } from '@onedoor/case'
import { mayDo } from '@onedoor/duty'
import { type Decider, type Decision, type Recorded, refuse, type Stamp } from '@onedoor/kernel'
import { type Answers, formById, unfilled } from '@onedoor/paper'
import type { OfficePaperEvent, OfficePaperFiled, OfficePaperVoided } from '../office-paper.events.ts'

export type OfficePaper = Readonly<{ organ?: string; voided: boolean }>

const initial: OfficePaper = { voided: false }

const evolve = (state: OfficePaper, event: Recorded<OfficePaperEvent>): OfficePaper => {
  switch (event.type) {
    case 'OfficePaperFiled':
      return { ...state, organ: event.organ }
    case 'OfficePaperVoided':
      return { ...state, voided: true }
  }
}

type Filing = Readonly<{ form: string; answers: Answers }>
type NotFiled = 'unknown-form' | 'not-your-form' | 'mandatory-missing'

const file = (_: OfficePaper, { form: id, answers }: Filing, stamp: Stamp): Decision<OfficePaperFiled, NotFiled> => {
  const form = formById(id)
  if (form?.about !== 'office') return refuse('unknown-form')
  if (!mayDo(stamp.roles, form.may)) return refuse('not-your-form')
  const asked = form.fields.flatMap(({ key }) => ((answers[key] ?? '').trim() === '' ? [] : [[key, (answers[key] ?? '').trim()] as const]))
  return (
    unfilled(form, answers) ?? [
      {
        type: 'OfficePaperFiled',
        data: { form: id },
        sealed: { answers: Object.fromEntries(asked) },
        ...(form.word !== undefined && { entry: documentEntry(stamp.organ, form.word, yearOf(stamp.at)) }),
      },
    ]
  )
}

/** A paper of the office as a whole: with everything the law wants in it, and then with its number. */
export const fileOfficePaper: Decider<OfficePaper, Filing, OfficePaperEvent, OfficePaperFiled, NotFiled> = { initial, evolve, decide: file }

type NotVoided = 'paper-not-there' | 'paper-already-void' | 'not-your-paper'

const crossOut = (state: OfficePaper, { reason }: Readonly<{ reason: string }>, stamp: Stamp): Decision<OfficePaperVoided, NotVoided> => {
  if (state.organ === undefined) return refuse('paper-not-there')
  if (state.voided) return refuse('paper-already-void')
  if (state.organ !== stamp.organ) return refuse('not-your-paper')
  return [{ type: 'OfficePaperVoided', data: {}, sealed: { reason } }]
}

export const voidOfficePaper: Decider<OfficePaper, Readonly<{ reason: string }>, OfficePaperEvent, OfficePaperVoided, NotVoided> = {
  ...{ initial, evolve, decide: crossOut },
}
