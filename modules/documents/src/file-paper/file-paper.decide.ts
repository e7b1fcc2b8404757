import { type Attachment, type CaseEvent, documentEntry, type PaperFiled, yearOf } from '@onedoor/case'
import { mayDo } from '@onedoor/duty'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { type Answers, type Form, formById, unfilled } from '@onedoor/paper'
import { evolve, type Filing, hasPart, initial } from '../filing.state.ts'

export type FilePaper = Readonly<{
  form: string
  answers: Answers
  petitionerMayRead: boolean
  attachments: readonly (Attachment & Readonly<{ name: string }>)[]
}>

type Refused = 'unknown-form' | 'not-your-form' | 'not-your-matter' | 'mandatory-missing'

const fault = (state: Filing, form: Form | undefined, answers: Answers, stamp: Stamp): Refusal<Refused> | undefined => {
  if (form?.about !== 'matter') return refuse('unknown-form')
  if (!mayDo(stamp.roles, form.may)) return refuse('not-your-form')
  if (!hasPart(state, stamp)) return refuse('not-your-matter')
  return unfilled(form, answers)
}

/** Only what the form asks for is kept. */
const askedIn = ({ fields }: Form, answers: Answers): Answers =>
  Object.fromEntries(fields.flatMap(({ key }) => ((answers[key] ?? '').trim() === '' ? [] : [[key, (answers[key] ?? '').trim()]])))

const decide = (state: Filing, command: FilePaper, stamp: Stamp): Decision<PaperFiled, Refused> => {
  const form = formById(command.form)
  const refused = fault(state, form, command.answers, stamp)
  if (refused !== undefined || form === undefined) return refused ?? refuse('unknown-form')
  const { attachments, petitionerMayRead } = command
  return [
    {
      type: 'PaperFiled',
      data: { form: form.id, petitionerMayRead, attachments: attachments.map(({ digest, mime, bytes }) => ({ digest, mime, bytes })) },
      sealed: { answers: askedIn(form, command.answers), fileNames: attachments.map(({ name }) => name) },
      ...(form.word !== undefined && { entry: documentEntry(stamp.organ, form.word, yearOf(stamp.at)) }),
    },
  ]
}

/** 制作文书: what the law wants in it is there before it has a number (党政机关公文处理工作条例 第九条). It changes nothing in the life of the matter. */
export const filePaper: Decider<Filing, FilePaper, CaseEvent, PaperFiled, Refused> = { initial, evolve, decide }
