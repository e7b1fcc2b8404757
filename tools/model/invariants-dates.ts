import { type CaseEvent, type Life, lifeOf, type RunningClock } from '@onedoor/case'
import type { Rule, Rules } from './rule.ts'

/** What explains that a running clock has other dates than before. */
const MOVING: readonly CaseEvent['type'][] = ['HandlingPeriodExtended', 'CalendarChanged', 'HearingHeld']

const sameRun = (a: RunningClock, b: RunningClock): boolean => a.id === b.id && a.startedOn === b.startedOn

/** 期限不得无故变动: no run of a clock disappears, and none has other dates unless the event says why. */
const dates: Rule = (before, { type }, after) => {
  for (const [i, clock] of before.clocks.entries()) {
    const now = after.clocks[i]
    if (now === undefined || !sameRun(clock, now)) return `the clock ${clock.id} disappeared`
    if (now.legalDue !== clock.legalDue && !MOVING.includes(type)) return `${clock.id} moved from ${clock.legalDue} to ${now.legalDue}`
  }
  return undefined
}

/** A hearing day is left out of a final review and of nothing else (第三十六条第二款). */
const hearingDays: Rule = (before, event, after) => {
  if (event.type !== 'HearingHeld' || event.data.stage === 'REVIEW2') return undefined
  const moved = before.clocks.some((clock, i) => after.clocks[i]?.legalDue !== clock.legalDue)
  return moved ? 'a hearing stopped a period that it does not stop' : undefined
}

const STAGES: Readonly<Record<string, readonly Life['phase'][]>> = {
  HANDLING: ['HANDLING', 'DRAFTED'],
  REVIEW1: ['REVIEW1'],
  REVIEW2: ['REVIEW2'],
}

/** A hearing belongs to the stage in which it is held. */
const hearingStage: Rule = ({ phase }, event) =>
  event.type === 'HearingHeld' && STAGES[event.data.stage]?.includes(phase) !== true
    ? `a hearing of ${event.data.stage} was held in ${phase}`
    : undefined

/** An extension and a hearing give the office more days of that one period, never fewer, and no other clock other days. */
const extensions: Rule = (before, { type }, after) => {
  if (type !== 'HandlingPeriodExtended' && type !== 'HearingHeld') return undefined
  const id = type === 'HearingHeld' ? 'C11' : 'C06'
  const wrong = before.clocks.find((clock, i) => {
    const due = after.clocks[i]?.legalDue ?? ''
    return due !== clock.legalDue && (clock.id !== id || due < clock.legalDue)
  })
  return wrong === undefined ? undefined : `${type} moved ${wrong.id}`
}

const RIGHTS = ['P01', 'P02', 'P09']

/** 信访人的期限: no act of an office ends or shortens it; asking for the review uses it. */
const rightsStand: Rule = (before, { type }, after) => {
  for (const [i, clock] of before.clocks.entries()) {
    const now = after.clocks[i]
    if (!RIGHTS.includes(clock.id) || now === undefined) continue
    if (now.legalDue < clock.legalDue && type !== 'CalendarChanged') return `${clock.id} got shorter`
    if (clock.endedOn === undefined && now.endedOn !== undefined && type !== 'ReviewRequested') return `${type} ended ${clock.id}`
  }
  return undefined
}

/** 累计天数: a day once charged to a unit stays charged to it. */
const charged: Rule = (before, { type }, after) =>
  before.custody.some(({ unit, from }, i) => after.custody[i]?.unit !== unit || after.custody[i].from !== from)
    ? `${type} changed who had the matter on an earlier day`
    : undefined

/** Where, when and how it came in is what it is. */
const beginnings: Rule = (before, { type }, after) =>
  (['submission', 'receivedOn', 'registeredAt', 'channel', 'queryKey', 'purpose'] as const).some((field) => before[field] !== after[field])
    ? `${type} changed what was registered`
    : undefined

const WAITING: readonly Life['phase'][] = [
  ...(['REGISTERED', 'REFERRED', 'ESCALATED', 'OBJECTED', 'RETURNED', 'DISPUTED', 'RECEIVED'] as const),
  ...(['HANDLING', 'DRAFTED', 'ISSUED', 'PERFORMING', 'REVIEW1', 'REVIEW1_ISSUED', 'REVIEW2', 'REVIEW2_ISSUED'] as const),
]
const BESIDE = ['C04', 'SUPERVISION', 'ASSISTANCE', 'DISPUTE']

/** 事事有期限: as long as the petitioner waits for an office, some office owes something by a day. */
const owedBy: Rule = (_, { type }, { phase, clocks, promises }) => {
  const done = phase === 'PERFORMING' && promises.every(({ performedOn }) => performedOn !== undefined)
  if (!WAITING.includes(phase) || done) return undefined
  const runs = clocks.some(({ id, owner, endedOn }) => endedOn === undefined && owner !== 'petitioner' && !BESIDE.includes(id))
  return runs ? undefined : `${type} left the petitioner waiting in ${phase} without a day`
}

/** 撤销并件: what was owed before is owed again. */
const unlinkedWhole: Rule = (_, { type }, after, past) => {
  if (type !== 'MatterUnlinked') return undefined
  const was = lifeOf(
    past.slice(
      0,
      past.findLastIndex((event) => event.type === 'MatterLinked'),
    ),
  )
  if (was === undefined || after.phase !== was.phase) return `unlinking led to ${after.phase}`
  const lost = was.clocks.find(({ endedOn }, i) => endedOn === undefined && after.clocks[i]?.endedOn !== undefined)
  return lost === undefined ? undefined : `${lost.id} did not run on after unlinking`
}

export const DATES: Rules = { dates, owedBy, unlinkedWhole, hearingDays, hearingStage, extensions, rightsStand, charged, beginnings }
