import type { AssessmentEvent } from '../../events/assessment.ts'
import type { PerformanceEvent } from '../../events/procedure.ts'
import type { RecordEvent } from '../../events/record.ts'
import type { ReviewEvent } from '../../events/review.ts'
import {
  endAll,
  endClocks,
  endPromise,
  fixedClock,
  handClocks,
  moveClocks,
  PETITION_OFFICE,
  PETITIONER,
  reopenClock,
  startClock,
} from '../clocks.ts'
import type { Life, Review } from '../life.ts'
import { answered, heldBy, type Step, type Steps } from './step.ts'

const RIGHTS = { 1: 'P01', 2: 'P02' } as const
const CLOCKS = { 1: 'C10', 2: 'C11' } as const
const HANDLING_CLOCKS = ['C06', 'REDO']

/** The petitioner's right is used on the day of sending; the organ's thirty days run from receipt (第三十五条、第三十六条). */
const requested: Step<'ReviewRequested'> = (life, { data }, day) => {
  const { level, body, sentOn, receivedOn, counter } = data
  return {
    ...life,
    ...heldBy(life, body, receivedOn),
    review: { level, body, sentOn, receivedOn, drafted: false, ...(counter !== undefined && { counter }) },
    // A handling that was opened again ends where the organ above takes it.
    clocks: startClock(endClocks(endClocks(life.clocks, [RIGHTS[level]], sentOn), HANDLING_CLOCKS, receivedOn), CLOCKS[level], body, {
      from: receivedOn,
      on: day,
    }),
  }
}

const withReview = (life: Life, change: Partial<Review>): Life =>
  life.review === undefined ? life : { ...life, review: { ...life.review, ...change } }

const runs = ({ clocks }: Pick<Life, 'clocks'>, id: string): boolean =>
  clocks.some((clock) => clock.id === id && clock.endedOn === undefined)

/** Back to whoever had it: it is the petitioner's turn again, unless the unit still owed an answer; then by the day it always had. */
const over = ({ review: _, ...life }: Life, day: string): Life => {
  const { back } = life
  const clocks = endClocks(life.clocks, ['C10', 'C11'], day)
  const holder = back?.holder ?? life.holder
  const owed = HANDLING_CLOCKS.filter((id) => back !== undefined && runs(back, id))
  if (owed.length === 0) return { ...life, holder, custody: answered(life, day), clocks }
  return { ...life, ...heldBy(life, holder, day), clocks: owed.reduce(reopenClock, clocks) }
}

const withoutReviewer = ({ reviewer: _, ...review }: Review): Review => review

/** The organ above names an officer of its own. */
const movedUp: Step<'ReviewMovedUp'> = (life, { data: { from, to } }, day) => ({
  ...life,
  ...(life.review && { review: { ...withoutReviewer(life.review), body: to, drafted: false } }),
  ...heldBy(life, to, day),
  clocks: handClocks(life.clocks, from, to),
})

const decided: Step<'ReviewDecided'> = (life, { data }) =>
  withReview(life, { drafted: false, outcome: data.outcome, ...(data.redoBy !== undefined && { redoBy: data.redoBy }) })

/** A redo begins with the service of the review; the first review leaves the right to the second, unless the unit must decide anew. */
const served: Step<'ReviewServed'> = (life, { data }, day) => {
  const { level, servedOn } = data
  const reviewedBy = life.review?.body ?? life.holder
  const done = { ...withReview(life, { servedOn }), reviewed: [...life.reviewed, level], reviewedBy }
  const clocks = endClocks(life.clocks, ['C10', 'C11'], servedOn)
  const unit = life.unit ?? life.back?.holder ?? PETITION_OFFICE
  if (life.review?.outcome === 'REDO') {
    const dueOn = life.review.redoBy ?? servedOn
    // The answer is gone, and with it that it was over.
    const { servedOn: _, closedOn: __, resolvedOn: ___, ...again } = done
    return {
      ...again,
      ...heldBy(life, unit, servedOn),
      extendedDays: 0,
      clocks: fixedClock(clocks, 'REDO', unit, { from: servedOn, dueOn }),
    }
  }
  return {
    ...done,
    holder: unit,
    custody: answered(life, servedOn),
    clocks: level === 1 ? startClock(clocks, 'P02', PETITIONER, { from: servedOn, on: day }) : clocks,
  }
}

/** What was promised stays owed until it is done, or until a new opinion takes its place. */
const newFacts: Step<'NewFactsExamined'> = (life, { data }, day) => {
  if (!data.found) return life
  const { closedOn: _, resolvedOn: __, servedOn: ___, ...anew } = life
  return {
    ...anew,
    ...heldBy(life, PETITION_OFFICE, day),
    clocks: startClock(endAll(life.clocks, day, ['PERFORMANCE']), 'C01', PETITION_OFFICE, day),
  }
}

/** Within the period it always had, or by a day that was set; an event of an older release has neither, and sixty days. The rights that run, run on. */
const againOwed = (life: Life, dueOn: string | undefined, day: string): Pick<Life, 'clocks' | 'extendedDays'> => {
  const unit = life.unit ?? life.holder
  const last = life.clocks.findLast(({ id }) => id === 'C06')
  if (dueOn === undefined) return { extendedDays: 0, clocks: startClock(life.clocks, 'C06', unit, day) }
  if (last?.legalDue === dueOn) return { extendedDays: life.extendedDays, clocks: reopenClock(life.clocks, 'C06') }
  return { extendedDays: 0, clocks: fixedClock(life.clocks, 'REDO', unit, { from: day, dueOn }) }
}

const reopened: Step<'HandlingReopened'> = (life, { data }, day) => {
  const { closedOn: __, resolvedOn: ___, servedOn: ____, ...anew } = life
  return { ...anew, ...heldBy(life, life.unit ?? life.holder, day), procedure: 'ORDINARY', ...againOwed(life, data.dueOn, day) }
}

const sameInstalment =
  ({ claim, dueOn }: Readonly<{ claim: string; dueOn: string }>) =>
  (one: Readonly<{ claim: string; dueOn: string }>): boolean =>
    one.claim === claim && one.dueOn === dueOn

const performed: Step<'InstalmentPerformed'> = (life, { data }) => ({
  ...life,
  promises: life.promises.map((one) => (sameInstalment(data)(one) ? { ...one, performedOn: data.performedOn } : one)),
  clocks: endPromise(life.clocks, data.dueOn, data.performedOn),
})

const isRunning = ({ clocks }: Life, dueOn: string): boolean =>
  clocks.some(({ id, endedOn, legalDue }) => id === 'PERFORMANCE' && endedOn === undefined && legalDue === dueOn)

/** Open again until somebody has looked: the day by which it was promised does not move. A promise that was open mostly has its clock running. */
const notPerformed: Step<'NonPerformanceReported'> = ({ closedOn: _, resolvedOn: __, ...life }, { data }) => {
  const reopened = life.promises.filter((one) => sameInstalment(data)(one) && one.performedOn !== undefined)
  const again = reopened.length === 0 && !isRunning(life, data.dueOn) ? [data] : reopened
  return {
    ...life,
    promises: life.promises.map((one) => {
      if (!sameInstalment(data)(one)) return one
      const { performedOn: _done, ...open } = one
      return open
    }),
    clocks: again.reduce(
      (clocks, { dueOn }) => fixedClock(clocks, 'PERFORMANCE', life.unit ?? life.holder, { from: data.receivedOn, dueOn }),
      life.clocks,
    ),
  }
}

const unsupervised = ({ supervision: _, ...life }: Life, day: string): Life => ({
  ...life,
  clocks: endClocks(life.clocks, ['SUPERVISION'], day),
})

export const PERFORMANCE_STEPS: Steps<PerformanceEvent['type']> = {
  InstalmentPerformed: performed,
  NonPerformanceReported: notPerformed,
  MatterClosed: (life, _, day) => ({ ...life, closedOn: day, clocks: endClocks(life.clocks, ['C05', 'PERFORMANCE'], day) }),
  MatterResolved: (life, _, day) => ({ ...life, resolvedOn: day }),
  HandlingReopened: reopened,
  SupervisionOpened: (life, { data }, day) => ({
    ...life,
    supervision: { unit: data.unit, breach: data.breach, dueOn: data.dueOn, answered: false },
    clocks: fixedClock(life.clocks, 'SUPERVISION', data.unit, { from: day, dueOn: data.dueOn }),
  }),
  SupervisionAnswered: (life, _, day) => ({
    ...life,
    ...(life.supervision && { supervision: { ...life.supervision, answered: true } }),
    clocks: endClocks(life.clocks, ['SUPERVISION'], day),
  }),
  SupervisionEnded: (life, _, day) => unsupervised(life, day),
}

export const REVIEW_STEPS: Steps<ReviewEvent['type']> = {
  ReviewRequested: requested,
  ReviewAccepted: (life, { data }) => withReview(life, { reviewer: data.reviewer }),
  ReviewDeclined: (life, _, day) => over(life, day),
  ReviewMovedUp: movedUp,
  ReviewWithdrawn: (life, _, day) => over(life, day),
  ReviewDrafted: (life) => withReview(life, { drafted: true }),
  ReviewReturned: (life) => withReview(life, { drafted: false }),
  ReviewDecided: decided,
  ReviewServed: served,
  MatterTerminated: (life, _, day) => ({ ...life, clocks: endAll(life.clocks, day) }),
  NewFactsExamined: newFacts,
}

export const RECORD_STEPS: Steps<RecordEvent['type'] | AssessmentEvent['type']> = {
  EvaluationGiven: (life, { data }) => ({ ...life, evaluated: [...life.evaluated, data.about] }),
  EvaluationWindowClosed: (life) => ({ ...life, evaluationClosed: true }),
  PersonalDataErased: (life) => life,
  PaperFiled: (life) => life,
  PaperVoided: (life, { data }) => ({ ...life, voided: [...life.voided, data.version] }),
  PaperSealed: (life) => life,
  PaperPrinted: (life) => life,
  FileTextRead: (life) => life,
  CalendarChanged: (life, { data }, day) => ({ ...life, clocks: moveClocks(life.clocks, data.moved, day) }),
}
