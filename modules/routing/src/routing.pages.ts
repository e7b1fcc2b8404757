import { dayOf, JOINT_CONFERENCE, lifeOf } from '@onedoor/case'
import { addDays } from '@onedoor/clock'
import { refuse } from '@onedoor/kernel'
import { type Act, type DeskModule, probing } from '@onedoor/ui'
import { decideDispute } from './decide-dispute/decide-dispute.decide.ts'
import { decideObjection } from './decide-objection/decide-objection.decide.ts'
import { escalate } from './escalate/escalate.decide.ts'
import { objectToReferral } from './object/object.decide.ts'
import { openDispute } from './open-dispute/open-dispute.decide.ts'
import { recordDecision } from './record-decision/record-decision.decide.ts'
import { refer } from './refer/refer.decide.ts'
import { owedTo, reportUrgent } from './report-urgent/report-urgent.decide.ts'
import { sign } from './sign/sign.decide.ts'
import { succeed, unitsOwing } from './succeed/succeed.decide.ts'

/** Lawful only when a unit of this matter is no longer in the directory. */
const succession: Act['probe'] = (events, stamp, around) => {
  const { units } = around
  const life = lifeOf(events)
  const owing = life === undefined ? [] : unitsOwing(life)
  // Reviewing organs and the joint conference stand in no directory of the county.
  const elsewhere = [JOINT_CONFERENCE, life?.review?.body]
  const gone = owing.find((unit) => !elsewhere.includes(unit) && !units.includes(unit))
  if (units.length === 0 || gone === undefined) return refuse('unit-still-there', '信访工作条例 第二十四条第二款')
  return probing(succeed, () => ({ from: gone, to: 'probe', since: dayOf(stamp.at) }))(events, stamp, around)
}

const SENDING: readonly Act[] = [
  {
    id: 'refer',
    title: { zh: '转送、交办', en: 'Send to a unit' },
    may: 'routing.refer',
    place: 10,
    probe: probing(refer, ({ instructedTo = 'probe', life }, stamp) =>
      life?.phase === 'ESCALATED'
        ? { mode: 'ASSIGN' as const, to: instructedTo, reason: '', reportDueOn: addDays(dayOf(stamp.at), 1) }
        : { mode: 'TRANSFER' as const, to: 'probe', reason: '' },
    ),
    load: async () => (await import('./refer/refer.page.tsx')).ReferForm,
  },
  {
    id: 'sign',
    title: { zh: '签收', en: 'Sign for it' },
    may: 'routing.sign',
    place: 20,
    probe: probing(sign, () => ({})),
    load: async () => (await import('./sign/sign.page.tsx')).SignForm,
  },
  {
    id: 'object',
    title: { zh: '提出异议', en: 'Object: not our competence' },
    may: 'routing.object',
    place: 50,
    probe: probing(objectToReferral, () => ({ reasons: '' })),
    load: async () => (await import('./object/object.page.tsx')).ObjectForm,
  },
  {
    id: 'decide-objection',
    title: { zh: '核定异议', en: 'Decide the objection' },
    may: 'routing.decide-objection',
    place: 15,
    probe: probing(decideObjection, () => ({ uphold: true, reasons: '' })),
    load: async () => (await import('./decide-objection/decide-objection.page.tsx')).DecideObjectionForm,
  },
]

const DECIDING: readonly Act[] = [
  {
    id: 'record-decision',
    title: { zh: '登记党委、政府的决定', en: 'Record what the leaders decided' },
    may: 'routing.record-decision',
    place: 12,
    probe: probing(recordDecision, () => ({ unit: 'probe', instruction: '' })),
    load: async () => (await import('./record-decision/record-decision.page.tsx')).RecordDecisionForm,
  },
  {
    id: 'decide-dispute',
    title: { zh: '登记争议决定', en: 'Record the decision of the dispute' },
    may: 'routing.decide-dispute',
    place: 14,
    probe: probing(decideDispute, () => ({ unit: 'probe', reasons: '' })),
    load: async () => (await import('./decide-dispute/decide-dispute.page.tsx')).DecideDisputeForm,
  },
  {
    id: 'succeed',
    title: { zh: '由承接单位接办', en: 'Hand on to the successor' },
    may: 'routing.succeed',
    place: 16,
    probe: succession,
    load: async () => (await import('./succeed/succeed.page.tsx')).SucceedForm,
  },
  {
    id: 'open-dispute',
    title: { zh: '提交受理争议', en: 'Put a dispute forward' },
    may: 'routing.open-dispute',
    place: 75,
    probe: probing(openDispute, (_, stamp) => ({
      ...{ units: ['probe'], decider: JOINT_CONFERENCE, reasons: '' },
      decideBy: addDays(dayOf(stamp.at), 1),
    })),
    load: async () => (await import('./open-dispute/open-dispute.page.tsx')).OpenDisputeForm,
  },
  {
    id: 'escalate',
    title: { zh: '报请党委、政府决定', en: 'Put before the leaders' },
    may: 'routing.escalate',
    place: 77,
    probe: probing(escalate, () => ({ urgent: false, reasons: '' })),
    load: async () => (await import('./escalate/escalate.page.tsx')).EscalateForm,
  },
  {
    id: 'report-urgent',
    title: { zh: '重大紧急情况报告', en: 'Report as urgent' },
    may: 'routing.report-urgent',
    place: 95,
    probe: probing(reportUrgent, (_, { organ }) => ({ to: [...owedTo(organ)], text: '' })),
    load: async () => (await import('./report-urgent/report-urgent.page.tsx')).ReportUrgentForm,
  },
]

/** 转送交办 at the desk. */
export const routingPages: DeskModule = { name: 'routing', pages: [], acts: [...SENDING, ...DECIDING] }
