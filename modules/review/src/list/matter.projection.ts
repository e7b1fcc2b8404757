import { type CaseEvent, evolveLife, type Life, nextDue, type Phase } from '@onedoor/case'
import { rowProjection } from '@onedoor/eventstore'
import type { Recorded } from '@onedoor/kernel'
import { isInTime, reviewedUnit } from '../review.decide.ts'
import { AFTER_ANSWER } from '../review.state.ts'

type Listed = Readonly<{
  life: Life | undefined
  erased: boolean
  newWordsOn: string | undefined
  /** Was the review that is under way asked for in time? Its right ends with the asking, so it is told then. */
  asked: Readonly<{ inTime: boolean; unit: string }> | undefined
}>

const initial: Listed = { life: undefined, erased: false, newWordsOn: undefined, asked: undefined }

const OPEN: readonly Phase[] = ['REVIEW1', 'REVIEW1_ISSUED', 'REVIEW2', 'REVIEW2_ISSUED']

const wordsOn = ({ life, newWordsOn }: Listed, event: Recorded<CaseEvent>): string | undefined => {
  if (event.type === 'NewFactsExamined') return undefined
  if (event.type !== 'SupplementReceived' || life === undefined || !AFTER_ANSWER.includes(life.phase)) return newWordsOn
  return newWordsOn ?? event.data.receivedOn
}

const askedIn = ({ life, asked }: Listed, event: Recorded<CaseEvent>): Listed['asked'] => {
  if (event.type !== 'ReviewRequested' || life === undefined) return asked
  const { level } = event.data
  return { inTime: isInTime(life, level, event.data), unit: reviewedUnit(life, level) }
}

const evolve = (listed: Listed, event: Recorded<CaseEvent>): Listed => ({
  life: evolveLife(listed.life, event),
  erased: listed.erased || (event.type === 'PersonalDataErased' && event.data.versions.includes(1)),
  newWordsOn: wordsOn(listed, event),
  asked: askedIn(listed, event),
})

const NO_REVIEW = { level: null, body: null, unit: null, reviewer: null, sent_on: null, received_on: null, in_time: null }

const reviewRow = ({ review }: Life, asked: Listed['asked']) => {
  if (review === undefined || asked === undefined) return NO_REVIEW
  const { level, body, reviewer = null, sentOn, receivedOn } = review
  return { level, body, unit: asked.unit, reviewer, sent_on: sentOn, received_on: receivedOn, in_time: asked.inTime }
}

/** One row per matter with its review, and with words that wait to be examined for new facts. */
export const matterProjection = rowProjection<CaseEvent>()({
  name: 'review.matter',
  table: 'review.matter',
  begins: 'MatterRegistered',
  initial,
  evolve,
  born: ({ position, year, number, sealed }) => ({ position, year, number, subject: sealed['subject'] ?? '' }),
  row: ({ life, erased, newWordsOn, asked }) => ({
    ...(erased && { subject: '' }),
    ...(life !== undefined && {
      phase: life.phase,
      ...reviewRow(life, asked),
      open: OPEN.includes(life.phase),
      legal_due: OPEN.includes(life.phase) ? (nextDue(life.clocks)?.legalDue ?? null) : null,
      new_words_on: newWordsOn ?? null,
    }),
  }),
})
