import { asDate } from '@onedoor/clock'
import type { FileFacts } from '@onedoor/paper'
import { docNoOf, dueOn, last, matterFacts, type Story } from '../story.state.ts'

/** Who fills a form in, where and when. */
export type Filling = Readonly<{ organ: string; officer: string; today: string }>

const opinionFacts = (story: Story) => {
  const issued = last(story, 'OpinionIssued')
  const { facts = '', basis = '', findings = [] } = issued?.sealed ?? {}
  const unit = issued === undefined ? undefined : story.directory.unit(issued.organ)
  return {
    ...{ opinionNo: docNoOf(story, issued), opinionFacts: facts, opinionBasis: basis },
    ...{ opinionAnswers: findings.map(({ text }) => text).join('\n'), reviewBody: unit?.reviewBody ?? '' },
  }
}

/** As the calendar is known when the form is filled in: a notice that came meanwhile has moved it. */
const acceptedFacts = (story: Story, today: string) => {
  const accepted = last(story, 'MatterAccepted')
  if (accepted === undefined) return { acceptedOn: '', due: '', handler: '' }
  const on = asDate(accepted.at)
  const due = dueOn(accepted.data.procedure === 'SIMPLE' ? 'C08' : 'C06', on, { on: today })
  return { acceptedOn: on, due, handler: story.directory.unit(accepted.data.unit).name }
}

const referredFacts = (story: Story) => {
  const referred = last(story, 'MatterReferred')
  return {
    referralNo: docNoOf(story, referred),
    referredBy: referred === undefined ? '' : story.directory.unit(referred.organ).name,
    reportDue: referred?.data.reportDueOn ?? '',
  }
}

const notesOf = ({ events }: Story): string =>
  events.flatMap((event) => (event.type === 'NoteAdded' ? [`${asDate(event.at)} ${event.sealed?.text ?? ''}`] : [])).join('\n')

/** Everything of the case file that a form may begin with. What the file does not say is empty, never guessed. */
export const fileFactsOf = (story: Story, { organ, officer, today }: Filling): FileFacts => {
  const registered = last(story, 'MatterRegistered')
  const unit = story.directory.unit(organ)
  const matter = registered === undefined ? undefined : matterFacts(story, registered)
  const [person] = registered?.sealed?.persons ?? []
  return {
    ...{ subject: matter?.subject ?? '', claims: (matter?.claims ?? []).join('\n'), petitioner: matter?.petitioner ?? '' },
    reach: [person?.phone ?? '', person?.address ?? ''].filter((text) => text !== '').join('，'),
    ...{ channel: matter?.channel ?? '', receivedOn: matter?.receivedOn ?? '', materials: (story.letter.materials ?? []).join('\n') },
    ...{ organ: unit.name, address: unit.address, phone: unit.phone, officer, today },
    ...{ ...acceptedFacts(story, today), ...referredFacts(story), ...opinionFacts(story), notes: notesOf(story) },
    servedOn: last(story, 'OpinionServed')?.data.servedOn ?? '',
  }
}
