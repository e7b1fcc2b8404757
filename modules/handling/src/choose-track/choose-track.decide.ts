import {
  type CaseEvent,
  dayOf,
  documentEntry,
  type Life,
  notWritten,
  type Passing,
  passed,
  stopFault,
  type TrackChosen,
  yearOf,
} from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { heldBy, isHead, noticeFault, SIGNED_BY_HEAD } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import { type ChooseTrack, LIMITATIONS } from './choose-track.contract.ts'

type Refused =
  | 'not-your-matter'
  | 'not-received'
  | 'already-notified'
  | 'not-head-of-unit'
  | 'must-be-told'
  | 'must-be-written'
  | 'suggestion-has-its-own-way'
  | 'limitations-untold'
  | 'limitation-of-another-way'
  | 'known-in-future'
  | 'reply-stopped'

/** `stops`: what the reply check stopped for in the reasons. */
export type ChooseTrackCommand = ChooseTrack & Passing

const BASIS = '信访工作条例 第三十一条'

/** A wrong or missing last day loses somebody the remedy itself: none is told that belongs to another way, and some must be told where there are any. */
const limitationFault = ({ track, limitations, knownOn }: ChooseTrack, today: string): Refusal<Refused> | undefined => {
  if (limitations.some((id) => !LIMITATIONS[track].includes(id))) return refuse('limitation-of-another-way', BASIS)
  if (LIMITATIONS[track].length > 0 && limitations.length === 0) return refuse('limitations-untold', BASIS)
  return knownOn !== undefined && knownOn > today ? refuse('known-in-future') : undefined
}

const fault = (life: Life, command: ChooseTrackCommand, stamp: Stamp): Refusal<Refused> | undefined => {
  if (!isHead(stamp)) return refuse('not-head-of-unit', SIGNED_BY_HEAD)
  if (life.purpose === 'SUGGESTION') return refuse('suggestion-has-its-own-way', '信访工作条例 第二十九条')
  return notWritten(life, command.told) ?? limitationFault(command, dayOf(stamp.at)) ?? stopFault(command, BASIS)
}

const decide = ({ life }: Handling, command: ChooseTrackCommand, stamp: Stamp): Decision<TrackChosen, Refused> => {
  const early = noticeFault(life, stamp)
  if (early !== undefined) return early
  if (!heldBy(life, stamp)) return refuse('not-your-matter')
  const wrong = fault(life, command, stamp)
  if (wrong !== undefined) return wrong
  const { track, told, limitations, knownOn, reasons, competentBody } = command
  return [
    {
      type: 'TrackChosen',
      data: {
        unit: stamp.organ,
        track,
        told,
        limitations: [...new Set(limitations)],
        ...(knownOn !== undefined && { knownOn }),
        ...passed(command).data,
      },
      sealed: { reasons, competentBody, ...passed(command).sealed },
      entry: documentEntry(stamp.organ, '途', yearOf(stamp.at)),
    },
  ]
}

/** 处理途径 (信访工作条例 第三十一条第一项至第五项): the head says in writing which procedure of law it is, where to go and by when; the petition keeps none of those days from running. */
export const chooseTrack: Decider<Handling, ChooseTrackCommand, CaseEvent, TrackChosen, Refused> = { initial, evolve, decide }
