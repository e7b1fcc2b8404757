import type { CaseEvent } from '@onedoor/case'
import { asDate, type DateOnly } from '@onedoor/clock'
import { isRefusal, type Recorded } from '@onedoor/kernel'
import { crossedOut, dateSaid, type MatterFacts, type PaperKind, papersOf } from '@onedoor/paper'
import { filed } from './making/filed.state.ts'
import { accepted, declined, extended, opined } from './making/handling.state.ts'
import { hearingHeld, hearingOrdered } from './making/hearing.state.ts'
import { registeredForm } from './making/intake.state.ts'
import { mediationEnded } from './making/mediation.state.ts'
import { consentedToHearing, followedUp, mandated } from './making/parties.state.ts'
import { nothingNew, simplyAnswered, suggestionAnswered, suggestionTaken, supervised, trackChosen } from './making/procedure.state.ts'
import { reviewAsked, reviewDecided, reviewNotTaken, reviewServed, reviewTaken, terminated } from './making/review.state.ts'
import { decidedObjection, objected, referred } from './making/routing.state.ts'
import { served } from './making/service.state.ts'
import { docNoOf, last, type Made, type Making, matterFacts, type Story, WORDS_ERASED } from './story.state.ts'

type Makings = Readonly<{ [Type in CaseEvent['type']]?: Making<Type> }>

/** Who makes the documents of which event. */
export const MAKINGS: Makings = {
  MatterRegistered: registeredForm,
  MatterReferred: referred,
  ObjectionRaised: objected,
  ObjectionUpheld: (...given) => decidedObjection(...given),
  ObjectionRejected: (...given) => decidedObjection(...given),
  MatterAccepted: accepted,
  SuggestionTaken: suggestionTaken,
  SuggestionAnswered: suggestionAnswered,
  MatterDeclined: declined,
  TrackChosen: trackChosen,
  SimpleAnswered: simplyAnswered,
  HandlingPeriodExtended: extended,
  MandateGiven: mandated,
  ConsentGiven: consentedToHearing,
  HearingOrdered: hearingOrdered,
  HearingHeld: hearingHeld,
  MediationEnded: mediationEnded,
  OpinionIssued: opined,
  OpinionServed: served,
  MatterResolved: followedUp,
  SupervisionOpened: supervised,
  ReviewRequested: reviewAsked,
  ReviewAccepted: reviewTaken,
  ReviewDeclined: reviewNotTaken,
  ReviewDecided: (...given) => reviewDecided(...given),
  ReviewServed: reviewServed,
  MatterTerminated: terminated,
  NewFactsExamined: nothingNew,
  PaperFiled: filed,
}

const made = (story: Story, matter: MatterFacts, event: Recorded<CaseEvent>, kind: PaperKind): Made | undefined =>
  MAKINGS[event.type]?.(story, matter, event as never, kind)

const isErased = ({ events }: Story, version: number): boolean =>
  events.some((event) => event.type === 'PersonalDataErased' && event.data.versions.includes(version))

const voidedBy = ({ events }: Story, version: number) =>
  events.find((event): event is typeof event & { type: 'PaperVoided' } => event.type === 'PaperVoided' && event.data.version === version)

/** It stays in the list and says on its face that it is void. */
const asItStands = (story: Story, version: number, paper: Made | undefined): Made | undefined => {
  const voided = voidedBy(story, version)
  if (voided === undefined || paper === undefined || isRefusal(paper)) return paper
  return crossedOut(paper, voided.sealed?.reason ?? '', dateSaid(asDate(voided.at)))
}

/** The document of one event of the case file, made from nothing but the case file; `undefined` where the event calls for none of that kind. */
export const paperOf = (story: Story, version: number, kind?: PaperKind): Made | undefined => {
  const event = story.events.find((one) => one.version === version)
  const registered = last(story, 'MatterRegistered')
  if (event === undefined || registered === undefined) return undefined
  const wanted = kind ?? papersOf(event)[0]
  if (wanted === undefined || !papersOf(event).includes(wanted)) return undefined
  if (isErased(story, registered.version) || isErased(story, version)) return WORDS_ERASED
  return asItStands(story, version, made(story, matterFacts(story, registered), event, wanted))
}

/** One document that the story calls for, made or refused. */
export type Listed = Readonly<{ version: number; kind: PaperKind; docNo: string; date: DateOnly; paper: Made; voided: boolean }>

/** Every document that the story calls for, in the order of the events. Only the first of an event carries its number. */
export const listOf = (story: Story): readonly Listed[] =>
  story.events.flatMap((event) =>
    papersOf(event).flatMap((kind, i) => {
      const { version } = event
      const paper = paperOf(story, version, kind)
      const docNo = i === 0 ? docNoOf(story, event) : ''
      const voided = voidedBy(story, version) !== undefined
      return paper === undefined ? [] : [{ version, kind, docNo, date: asDate(event.at), paper, voided }]
    }),
  )
