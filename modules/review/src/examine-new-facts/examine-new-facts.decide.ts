import { type CaseEvent, documentEntry, type NewFactsExamined, notWritten, type Passing, passed, stopFault, yearOf } from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { FINAL } from '../review.decide.ts'
import { AFTER_ANSWER, evolve, initial, type Reviewing } from '../review.state.ts'
import type { ExamineNewFacts } from './examine-new-facts.contract.ts'

type Refused =
  | 'nothing-to-examine'
  | 'not-head-of-office'
  | 'promise-being-performed'
  | 'must-be-told'
  | 'must-be-written'
  | 'reply-stopped'

/** `stops`: what the reply check stopped for in the reasons. */
export type ExamineNewFactsCommand = ExamineNewFacts & Passing

const BASIS = `${FINAL}第三款`

const fault = (
  { life, newWordsOn }: Reviewing,
  { found, told, ...passing }: ExamineNewFactsCommand,
  stamp: Stamp,
): Refusal<Refused> | undefined => {
  if (life === undefined || newWordsOn === undefined || !AFTER_ANSWER.includes(life.phase)) return refuse('nothing-to-examine', BASIS)
  if (life.phase === 'PERFORMING') return refuse('promise-being-performed', '信访工作条例 第三十二条第二款')
  // Never by a clerk alone: "nothing is new" closes a road.
  if (!found && !stamp.roles.includes('office-head')) return refuse('not-head-of-office', BASIS)
  return notWritten(life, told, BASIS) ?? stopFault(passing, BASIS)
}

const decide = (state: Reviewing, command: ExamineNewFactsCommand, stamp: Stamp): Decision<NewFactsExamined, Refused> => {
  const { found, reasons, told } = command
  return (
    fault(state, command, stamp) ?? [
      {
        type: 'NewFactsExamined',
        data: { found, told, ...passed(command).data },
        sealed: { reasons, ...passed(command).sealed },
        ...(!found && { entry: documentEntry(stamp.organ, '不再受', yearOf(stamp.at)) }),
      },
    ]
  )
}

/**
 * 新的事实和理由: looked at before anything is "not taken again" (信访工作条例 第三十六条第三款). Found: the matter is registered anew and its fifteen days run.
 * Not found: the reasons are written to the person.
 */
export const examineNewFacts: Decider<Reviewing, ExamineNewFactsCommand, CaseEvent, NewFactsExamined, Refused> = { initial, evolve, decide }
