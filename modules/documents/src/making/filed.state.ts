import type { CaseEvent } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import { refuse } from '@onedoor/kernel'
import type { MatterFacts } from '@onedoor/paper'
import { type Answers, fillForm, formById, type PaperRefusal } from '@onedoor/paper'
import { docNoOf, issuerOf, type Made, type Making, type Of, type Story } from '../story.state.ts'

type From = Readonly<{ story: Story; matter: MatterFacts; event: Of<CaseEvent['type']>; unit?: string }>

/** A form of the catalogue with these answers, as the document of that event. */
export const formOfEvent = (id: string, answers: Answers, { story, matter, event, unit = event.organ }: From): Made => {
  const form = formById(id)
  // A form of a later release than this one cannot be made by it.
  if (form === undefined) return refuse('mandatory-missing', id) satisfies PaperRefusal
  return fillForm(form, {
    ...{ answers, matter, issuer: issuerOf(story, unit), date: asDate(event.at) },
    ...(event.number !== undefined && { docNo: docNoOf(story, event) }),
  })
}

export const filed: Making<'PaperFiled'> = (story, matter, event) =>
  formOfEvent(event.data.form, event.sealed?.answers ?? {}, { story, matter, event })
