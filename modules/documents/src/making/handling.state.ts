import { asDate } from '@onedoor/clock'
import { acceptance, dateSaid, extensionApproval, extensionNotice, handlingOpinion, lawOf, nonAcceptance } from '@onedoor/paper'
import { countedOn, dueOn, issuedOf, issuerOf, last, type Making, type Story } from '../story.state.ts'

const OUTCOME_WORDS = { SUPPORTED: '予以支持', EXPLAINED: '解释说明', NOT_SUPPORTED: '不予支持' } as const
const GROUND_WORDS = {
  NOT_COMPETENT: '不属于我单位职权范围',
  OTHER_PROCEDURE: '应当通过诉讼、仲裁、行政复议等法定途径解决',
  BEING_HANDLED: '同一事项已经受理或者正在办理',
  ENDED_BY_FINAL_REVIEW: '已经复核并作出复核意见',
} as const

export const accepted: Making<'MatterAccepted'> = (story, matter, event) => {
  const { handler, contact, unit, procedure } = event.data
  const day = asDate(event.at)
  const clock = procedure === 'SIMPLE' ? 'C08' : 'C06'
  const dates = { doneBy: dueOn(clock, day, { on: day }), counted: countedOn(clock, day, { on: day }) }
  const facts = { handler: story.directory.person(handler), contact, ...dates, procedure }
  return acceptance(matter, facts, issuerOf(story, unit), issuedOf(story, event))
}

export const declined: Making<'MatterDeclined'> = (story, matter, event) => {
  const { reasons = '', competentBody = '' } = event.sealed ?? {}
  const { ground } = event.data
  const { name, decline } = lawOf(asDate(event.at))
  const facts = {
    ground: `${GROUND_WORDS[ground]}（${name}${decline[ground]}）`,
    reasons,
    competentBody,
    ended: ground === 'ENDED_BY_FINAL_REVIEW',
  }
  return nonAcceptance(matter, facts, issuerOf(story, event.data.unit), issuedOf(story, event))
}

const doneBefore = ({ events }: Story, version: number): readonly string[] =>
  events.flatMap((event) =>
    event.type === 'NoteAdded' && event.version < version && event.sealed !== undefined
      ? [`${dateSaid(asDate(event.at))}：${event.sealed.text}`]
      : [],
  )

export const extended: Making<'HandlingPeriodExtended'> = (story, matter, event, kind) => {
  const start = asDate(last(story, 'MatterAccepted')?.at ?? event.at)
  const { days, approvedBy } = event.data
  const granted = { on: asDate(event.at), extraDays: days }
  const facts = {
    ...{ days, reason: event.sealed?.reason ?? '', approvedBy: story.directory.person(approvedBy) },
    ...{ before: dueOn('C06', start, { on: granted.on }), after: dueOn('C06', start, granted), counted: countedOn('C06', start, granted) },
    done: doneBefore(story, event.version),
  }
  const issuer = issuerOf(story, event.organ)
  return kind === 'D13'
    ? extensionApproval(matter, facts, issuer, asDate(event.at))
    : extensionNotice(matter, facts, issuer, issuedOf(story, event))
}

export const opined: Making<'OpinionIssued'> = (story, matter, event) => {
  const claims = last(story, 'MatterRegistered')?.sealed?.claims ?? []
  const { facts = '', basis = '', findings = [] } = event.sealed ?? {}
  const answers = event.data.claims.map(({ claim, outcome }) => ({
    claim: claims.find(({ id }) => id === claim)?.text ?? '',
    outcome: OUTCOME_WORDS[outcome],
    text: findings.find((finding) => finding.claim === claim)?.text ?? '',
  }))
  const { reviewBody } = story.directory.unit(event.organ)
  return handlingOpinion(matter, { facts, basis, answers, reviewBody }, issuerOf(story, event.organ), issuedOf(story, event))
}
