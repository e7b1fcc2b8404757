import { type CaseEvent, type Phase, RECUSAL, type RecusalAsked } from '@onedoor/case'
import { type Decider, type Decision, type Refusal, refuse, type Stamp } from '@onedoor/kernel'
import { isPetitioner } from '../handling.decide.ts'
import { evolve, type Handling, initial } from '../handling.state.ts'
import type { AskRecusal } from './ask-recusal.contract.ts'

type Refused =
  | 'matter-not-found'
  | 'matter-is-over'
  | 'nobody-to-stand-aside'
  | 'already-stands-aside'
  | 'recusal-already-asked'
  | 'only-for-oneself'

const OVER: readonly Phase[] = ['LINKED', 'WITHDRAWN', 'TERMINATED']

/** Whoever of the unit that has it acted last, where nobody was named. */
const meant = ({ life, acted }: Handling, { of, from }: AskRecusal, stamp: Stamp): string | undefined => {
  if (from === 'SELF') return stamp.by
  if (of !== '') return acted.find(({ by }) => by === of)?.by
  return acted.findLast(({ organ }) => organ === life?.holder)?.by
}

const fault = (state: Handling, of: string | undefined, { from }: AskRecusal, stamp: Stamp): Refusal<Refused> | undefined => {
  if (state.life === undefined) return refuse('matter-not-found')
  if (OVER.includes(state.life.phase)) return refuse('matter-is-over', RECUSAL)
  if (isPetitioner(stamp) && from !== 'PETITIONER') return refuse('only-for-oneself', RECUSAL)
  if (of === undefined) return refuse('nobody-to-stand-aside', RECUSAL)
  if (state.life.recused.includes(of)) return refuse('already-stands-aside', RECUSAL)
  return state.recusals.includes(of) ? refuse('recusal-already-asked', RECUSAL) : undefined
}

const decide = (state: Handling, command: AskRecusal, stamp: Stamp): Decision<RecusalAsked, Refused> => {
  const of = meant(state, command, stamp)
  const { from, reasons } = command
  return fault(state, of, command, stamp) ?? [{ type: 'RecusalAsked', data: { of: of ?? '', from }, sealed: { reasons } }]
}

/** 回避: said by the person concerned, by the unit, or asked for by the petitioner on their page or at the window (信访工作条例 第二十八条第三款). */
export const askRecusal: Decider<Handling, AskRecusal, CaseEvent, RecusalAsked, Refused> = { initial, evolve, decide }
