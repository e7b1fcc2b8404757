import type { ConfidentialFact, GuardedLetter } from '@onedoor/barrier'
import { type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import type { Step } from './step.contract.ts'

type Refused = 'accused-first' | 'body-is-accused' | 'nothing-to-tell-yet'

type Facts = readonly [ConfidentialFact] | Refusal<Refused>

/** 按管理权限转送: never before it is known whom it complains of, and never to them. */
const passOn = (letter: GuardedLetter, line: ReadonlySet<string>, { unit, body, reason }: Extract<Step, { step: 'pass-on' }>): Facts => {
  if (!letter.examined) return refuse('accused-first', '信访工作条例 第三十条')
  if (unit !== undefined && line.has(unit)) return refuse('body-is-accused', '信访工作条例 第三十条')
  return [{ type: 'LetterPassedOn', data: { ...(unit !== undefined && { unit }) }, sealed: { body, reason } }]
}

/** What the officer of the protected channel does next. Periods are those of the discipline bodies’ own rules; the regulation sets none. */
export const step = (letter: GuardedLetter, line: ReadonlySet<string>, command: Step, stamp: Stamp): Facts => {
  switch (command.step) {
    case 'accused': {
      const { units, staff, since } = command
      return [{ type: 'AccusedRecorded', data: { units, staff, ...(since !== undefined && { since }) } }]
    }
    case 'aside':
      return [{ type: 'ReaderStoodAside', data: { user: stamp.by }, sealed: { reason: command.reason } }]
    case 'pass-on':
      return passOn(letter, line, command)
    case 'process':
      if (!letter.examined) return refuse('accused-first', '信访工作条例 第三十条')
      return [{ type: 'LetterProcessed', data: { outcome: command.outcome }, sealed: { note: command.note } }]
    case 'tell':
      if (letter.stage === 'RECEIVED') return refuse('nothing-to-tell-yet', '信访工作条例 第三十条')
      return [{ type: 'AccuserTold', data: {}, sealed: { text: command.text } }]
  }
}
