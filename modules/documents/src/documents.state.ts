import type { CaseEvent } from '@onedoor/case'
import { asDate, type DateOnly } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'
import { type MatterFacts, type PaperKind, papersOf } from '@onedoor/paper'
import { accepted, declined, extended, opined } from './making/handling.state.ts'
import { decidedObjection, objected, referred } from './making/routing.state.ts'
import { served } from './making/service.state.ts'
import { docNoOf, last, type Made, matterFacts, type Story, WORDS_ERASED } from './story.state.ts'

const isErased = ({ events }: Story, version: number): boolean =>
  events.some((event) => event.type === 'PersonalDataErased' && event.data.versions.includes(version))

/** The document of one event of the case file, made from nothing but the case file; `undefined` where the event calls for none of that kind. */
export const paperOf = (story: Story, version: number, kind?: PaperKind): Made | undefined => {
  const event = story.events.find((one) => one.version === version)
  const registered = last(story, 'MatterRegistered')
  if (event === undefined || registered === undefined) return undefined
  const wanted = kind ?? papersOf(event)[0]
  if (wanted === undefined || !papersOf(event).includes(wanted)) return undefined
  if (isErased(story, registered.version) || isErased(story, version)) return WORDS_ERASED
  return made(story, matterFacts(story, registered), event, wanted)
}

/** One document that the story calls for, made or refused. */
export type Listed = Readonly<{ version: number; kind: PaperKind; docNo: string; date: DateOnly; paper: Made }>

/** Every document that the story calls for, in the order of the events. Only the first of an event carries its number. */
export const listOf = (story: Story): readonly Listed[] =>
  story.events.flatMap((event) =>
    papersOf(event).flatMap((kind, i) => {
      const paper = paperOf(story, event.version, kind)
      const docNo = i === 0 ? docNoOf(story, event) : ''
      return paper === undefined ? [] : [{ version: event.version, kind, docNo, date: asDate(event.at), paper }]
    }),
  )

const made = (story: Story, matter: MatterFacts, event: Recorded<CaseEvent>, kind: PaperKind): Made | undefined => {
  switch (event.type) {
    case 'MatterReferred':
      return referred(story, matter, event, kind)
    case 'ObjectionRaised':
      return objected(story, matter, event, kind)
    case 'ObjectionUpheld':
    case 'ObjectionRejected':
      return decidedObjection(story, matter, event, kind)
    case 'MatterAccepted':
      return accepted(story, matter, event, kind)
    case 'MatterDeclined':
      return declined(story, matter, event, kind)
    case 'HandlingPeriodExtended':
      return extended(story, matter, event, kind)
    case 'OpinionIssued':
      return opined(story, matter, event, kind)
    case 'OpinionServed':
      return served(story, matter, event, kind)
    default:
      return undefined
  }
}
