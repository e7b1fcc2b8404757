import { asDate } from '@onedoor/clock'
import { dateSaid, type FileFacts } from '@onedoor/paper'
import { mandateSaid, mediationFacts } from '../known.state.ts'
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

const acceptedFacts = (story: Story) => {
  const accepted = last(story, 'MatterAccepted')
  if (accepted === undefined) return { acceptedOn: '', due: '', handler: '' }
  const on = asDate(accepted.at)
  const due = dueOn(accepted.data.procedure === 'SIMPLE' ? 'C08' : 'C06', on, { on })
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

const matterFactsOf = (story: Story) => {
  const registered = last(story, 'MatterRegistered')
  if (registered === undefined) return { subject: '', claims: '', petitioner: '', reach: '', channel: '', receivedOn: '' }
  const { subject, claims, petitioner, channel, receivedOn } = matterFacts(story, registered)
  const reach = (registered.sealed?.persons ?? []).slice(0, 1).flatMap(({ phone = '', address = '' }) => [phone, address])
  return {
    ...{ subject, claims: claims.join('\n'), petitioner, channel, receivedOn },
    reach: reach.filter((text) => text !== '').join('，'),
  }
}

const orderedFacts = (story: Story) => {
  const ordered = last(story, 'HearingOrdered')
  if (ordered === undefined) return { hearingTime: '', hearingPlace: '', hearers: '', hearingChair: '' }
  const { place = '', hearers = [] } = ordered.sealed ?? {}
  const { on, chair } = ordered.data
  return { hearingTime: dateSaid(on), hearingPlace: place, hearers: hearers.join('、'), hearingChair: story.directory.person(chair) }
}

/** The days it was really held, where that is on record. */
const hearingFacts = (story: Story) => {
  const held = last(story, 'HearingHeld')
  if (held === undefined) return { ...orderedFacts(story), hearingReport: '' }
  const { days } = held.data
  return {
    ...orderedFacts(story),
    ...{ hearingTime: days.map((day) => dateSaid(day)).join('、'), hearingReport: held.sealed?.report ?? '' },
  }
}

const agentFacts = (story: Story) => {
  const given = last(story, 'MandateGiven')
  if (given === undefined) return { agent: '', agentScope: '', agentUntil: '', agentTold: '' }
  const { agent, scope, until, told } = mandateSaid(given)
  return { agent, agentScope: scope, agentUntil: until, agentTold: told }
}

/** Everything of the case file that a form may begin with. What the file does not say is empty, never guessed. */
export const fileFactsOf = (story: Story, { organ, officer, today }: Filling): FileFacts => {
  const unit = story.directory.unit(organ)
  const ofMatter = matterFactsOf(story)
  return {
    ...ofMatter,
    ...{ ...hearingFacts(story), ...mediationFacts(story, ofMatter.petitioner), ...agentFacts(story) },
    ...{ materials: (story.letter.materials ?? []).join('\n'), organ: unit.name, address: unit.address, phone: unit.phone, officer, today },
    ...{ ...acceptedFacts(story), ...referredFacts(story), ...opinionFacts(story), notes: notesOf(story) },
    servedOn: last(story, 'OpinionServed')?.data.servedOn ?? '',
  }
}
