import { asDate, type DateOnly } from '@onedoor/clock'
import { objection, objectionDecision, referral } from '@onedoor/paper'
import { countedOn, docNoOf, dueOn, issuedOf, issuerOf, last, type Making } from '../story.state.ts'

/** Two periods run from one day: each says which it is. */
const counted = (day: DateOnly): string =>
  [
    ['告知', countedOn('C03', day, { on: day })],
    ['异议', countedOn('C04', day, { on: day })],
  ]
    .flatMap(([what, said]) => (said === '' ? [] : [`${what}${said}`]))
    .join('')

export const referred: Making<'MatterReferred'> = (story, matter, event) => {
  const { to, reportDueOn } = event.data
  const day = asDate(event.at)
  return referral(
    matter,
    {
      ...{ to: story.directory.unit(to).name, below: story.directory.unit(to).below, reason: event.sealed?.reason ?? '' },
      ...(reportDueOn !== undefined && { reportDueOn }),
      ...(story.letter.materials !== undefined && { materials: story.letter.materials }),
      ...{ tellBy: dueOn('C03', day, { on: day }), objectBy: dueOn('C04', day, { on: day }) },
      counted: counted(day),
    },
    issuerOf(story, event.organ),
    issuedOf(story, event),
  )
}

export const objected: Making<'ObjectionRaised'> = (story, matter, event) => {
  const referral = last(story, 'MatterReferred', event.version)
  const { unit, proposed } = event.data
  return objection(
    matter,
    {
      to: story.directory.unit(referral?.organ ?? '').name,
      referralNo: docNoOf(story, referral),
      reasons: event.sealed?.reasons ?? '',
      proposed: proposed === undefined ? '' : story.directory.unit(proposed).name,
    },
    issuerOf(story, unit),
    issuedOf(story, event),
  )
}

export const decidedObjection: Making<'ObjectionUpheld' | 'ObjectionRejected'> = (story, matter, event) =>
  objectionDecision(
    matter,
    {
      to: story.directory.unit(event.data.unit).name,
      upheld: event.type === 'ObjectionUpheld',
      reasons: event.sealed?.reasons ?? '',
    },
    issuerOf(story, event.organ),
    issuedOf(story, event),
  )
