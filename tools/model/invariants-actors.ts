import { type CaseEvent, type Life, type Move, moveFor } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'
import { ACTORS } from './cast.ts'
import type { Rule, Rules } from './rule.ts'

type Kind = Move['by'][number]

const OF_ROLE: Readonly<Record<string, readonly Kind[]>> = {
  registrar: ['office'],
  dispatcher: ['office'],
  supervisor: ['office'],
  'office-head': ['office', 'office-head', 'decider'],
  handler: ['unit'],
  'legal-checker': ['unit'],
  'unit-head': ['unit', 'unit-head'],
  reviewer: ['reviewer'],
  'review-head': ['reviewer', 'review-head'],
}

/** As what somebody acts in this matter. */
const kindsOf = ({ by, organ }: Recorded<CaseEvent>, { assisting }: Life): readonly Kind[] => {
  if (by === 'petitioner' || by === 'system') return [by]
  const roles = ACTORS.filter((one) => one.by === by && one.organ === organ).flatMap((one) => one.roles)
  return [...roles.flatMap((role) => OF_ROLE[role] ?? []), ...(assisting.includes(organ) ? (['assistant'] as const) : [])]
}

/** 谁可以: the published table names, beside the state, who may bring an event about; nobody else did. */
const named: Rule = (before, event) => {
  const move = moveFor(before, event)
  const kinds = kindsOf(event, before)
  return move === undefined || move.by.some((kind) => kinds.includes(kind))
    ? undefined
    : `${event.type} by ${kinds.join('/')}, where the table names ${move.by.join('/')}`
}

export const ACTING: Rules = { named }
