import { type CaseEvent, PETITION_OFFICE, petitionersIn } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import { dateSaid } from '@onedoor/paper'
import { mandateSaid } from '../known.state.ts'
import { last, type Making, type Of, type Story } from '../story.state.ts'
import { formOfEvent } from './filed.state.ts'

/** Their name as it was known then; empty for one who gave none. */
const nameOf = ({ events }: Story, { id, before }: Readonly<{ id: string; before: number }>): string =>
  petitionersIn(events.filter(({ version }) => version <= before)).find((one) => one.id === id)?.person?.name ?? ''

/** Of whoever has the matter: a petitioner who acts from home has no office of their own. */
const unitFor = (story: Story, { organ, version }: Of<CaseEvent['type']>): string =>
  organ === '' ? (last(story, 'MatterAccepted', version)?.data.unit ?? PETITION_OFFICE) : organ

export const mandated: Making<'MandateGiven'> = (story, matter, event) => {
  const principal = nameOf(story, { id: event.data.principal, before: event.version })
  const answers = { principal, matter: matter.subject, ...mandateSaid(event) }
  return formOfEvent('D04', answers, { story, matter, event, unit: unitFor(story, event) })
}

const OPENLY = { HEARING: '没有同意公开；不公开举行。', PUBLIC_HEARING: '同意公开举行。' } as const

/** D18 of a consent to a hearing: in the person’s own words where there are any. */
export const consentedToHearing: Making<'ConsentGiven'> = (story, matter, event) => {
  const { to, person } = event.data
  const words = event.sealed?.words ?? ''
  const answers = {
    ...{ petitioner: nameOf(story, { id: person, before: event.version }) || '匿名信访人', about: matter.claims.join('；') },
    ...{ consent: words === '' ? '同意举行听证。' : words, open: OPENLY[to as keyof typeof OPENLY], privacy: '没有另行提出。' },
  }
  return formOfEvent('D18-consent', answers, { story, matter, event, unit: unitFor(story, event) })
}

/** D28 of a follow-up by which it became known that the matter is really over. */
export const followedUp: Making<'MatterResolved'> = (story, matter, event) => {
  const consent = story.events.findLast(
    (one): one is Of<'ConsentGiven'> => one.type === 'ConsentGiven' && one.data.to === 'FOLLOW_UP' && one.version < event.version,
  )
  const answers = {
    ...{ by: story.directory.person(event.by), on: asDate(event.at), done: event.sealed?.text ?? '', new: '没有另行记录。' },
    consent: consent === undefined ? '' : `${dateSaid(asDate(consent.at))}表示同意。`,
  }
  return formOfEvent('D28', answers, { story, matter, event })
}
