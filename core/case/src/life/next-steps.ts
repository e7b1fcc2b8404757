import type { DateOnly } from '@onedoor/clock'
import type { Said } from '../words/word.ts'
import { PETITION_OFFICE, PETITIONER, type RunningClock } from './clocks.ts'
import type { Life } from './life.ts'
import type { Phase } from './phases.ts'
import { type OpenRight, rightsNow } from './rights.ts'

/** One thing that an office must do next: who, what, by when. Without a day where no text sets one. */
export type NextStep = Readonly<{ unit: string; what: Said; by?: DateOnly; late: boolean }>

export type NextSteps = Readonly<{ offices: readonly NextStep[]; petitioner: readonly OpenRight[] }>

const s = (zh: string, en: string): Said => ({ zh, en })

/** What ends each clock. */
const DUTIES: Readonly<Record<string, Said>> = {
  C01: s('登记并转给有权处理的单位', 'register it and send it to the competent unit'),
  C02: s('书面告知是否受理', 'say in writing whether it is accepted'),
  C03: s('书面告知是否受理', 'say in writing whether it is accepted'),
  C05: s('反馈交办结果', 'report the result of the assignment'),
  C06: s('出具处理意见书并送达', 'issue the opinion and serve it'),
  C07: s('告知是否按简易程序受理', 'say whether it is accepted in the simple procedure'),
  C08: s('按简易程序答复', 'answer in the simple procedure'),
  C10: s('作出复查意见并送达', 'decide the first review and serve it'),
  C11: s('作出复核意见并送达', 'decide the final review and serve it'),
  PERFORMANCE: s('做到处理意见书承诺的事', 'do what the opinion promised'),
  REDO: s('重新作出处理意见并送达', 'decide anew and serve it'),
  ASSISTANCE: s('答复协办事项', 'give its part of the answer'),
  DISPUTE: s('决定由谁受理', 'decide who is competent'),
  SUPERVISION: s('反馈督办事项', 'report on the pressing'),
}

/** Where the period runs on, the state of the paper says what is left of the duty. */
const LEFT: Readonly<Partial<Record<Phase, Said>>> = {
  DRAFTED: s('审签处理意见书', 'check and sign the opinion'),
  ISSUED: s('送达处理意见书', 'serve the opinion'),
  REVIEW1_ISSUED: s('送达复查意见书', 'serve the decision of the first review'),
  REVIEW2_ISSUED: s('送达复核意见书', 'serve the decision of the final review'),
}
const OF_THE_PAPER: readonly string[] = ['C06', 'REDO', 'C10', 'C11']

/** What is to be done in a state in which no day runs for it. */
const UNDATED: Readonly<Partial<Record<Phase, (life: Life) => Omit<NextStep, 'late'> | undefined>>> = {
  SUGGESTION: ({ holder }) => ({ unit: holder, what: s('研究并答复建议', 'study the suggestion and answer it') }),
  OTHER_TRACK: ({ holder }) => ({
    unit: holder,
    what: s('其他程序结束后记录结果', 'record the result when the other procedure has ended'),
  }),
  SERVED: ({ unit, holder }) => ({ unit: unit ?? holder, what: s('逐项核对后办结', 'go through the checklist and close it') }),
  REVIEW1_SERVED: ({ unit, holder }) => ({ unit: unit ?? holder, what: s('逐项核对后办结', 'go through the checklist and close it') }),
  REVIEW2_SERVED: () => ({ unit: PETITION_OFFICE, what: s('告知程序终结', 'give notice that the procedure has ended') }),
}

const isOwed = ({ id, owner, endedOn }: RunningClock): boolean => endedOn === undefined && owner !== PETITIONER && id !== 'C04'

const owed = (life: Life, { id, owner, legalDue }: RunningClock, today: DateOnly): NextStep => ({
  unit: owner,
  what: (OF_THE_PAPER.includes(id) ? LEFT[life.phase] : undefined) ?? DUTIES[id] ?? s('办理', 'handle it'),
  by: legalDue,
  late: today > legalDue,
})

const hearing = (life: Life, today: DateOnly): readonly NextStep[] =>
  life.hearing === undefined
    ? []
    : [
        {
          unit: life.holder,
          what: s('举行听证并归档笔录', 'hold the hearing and file its record'),
          by: life.hearing.on,
          late: today > life.hearing.on,
        },
      ]

const settling = ({ phase, disagreeing = [] }: Life): readonly Omit<NextStep, 'late'>[] =>
  phase === 'DRAFTED' && disagreeing.length > 0
    ? [{ unit: PETITION_OFFICE, what: s('协调会签分歧', 'settle the disagreement on co-signing') }]
    : []

const answerOwed = ({ supervision }: Life): boolean => supervision?.answered === true

/** 下一步: what the offices owe, the first to run out on top, and what the petitioner can do. Read from the life of the matter alone. */
export const nextSteps = (life: Life, today: DateOnly): NextSteps => {
  const dated = [...life.clocks.filter(isOwed).map((clock) => owed(life, clock, today)), ...hearing(life, today)]
  const undated = [
    ...(dated.length === 0 && life.declinedOn === undefined ? [UNDATED[life.phase]?.(life)] : []),
    ...settling(life),
    ...(answerOwed(life) ? [{ unit: PETITION_OFFICE, what: s('核对督办反馈', 'look at the report on the pressing') }] : []),
  ].flatMap((step) => (step === undefined ? [] : [{ ...step, late: false }]))
  return {
    offices: [...dated.toSorted((a, b) => ((a.by ?? '') < (b.by ?? '') ? -1 : 1)), ...undated],
    petitioner: rightsNow(life, today),
  }
}
