import { type CaseEvent, isFirstRoad, laterSentence, type MatterDeclined } from '@onedoor/case'
import type { Recorded } from '@onedoor/kernel'
import { laterWords } from './later-words.state.ts'

type Words = Readonly<{ zh: string; en: string }>

/** What the petitioner is told of one event: a plain sentence, and the words meant for them. `undefined`: an inner step that is not theirs to follow. */
export type Told = Readonly<{ at: Date; sentence: Words; words?: string | undefined; unit: string }>

const OUTCOME = {
  SUPPORTED: { zh: '予以支持', en: 'supported' },
  EXPLAINED: { zh: '解释说明', en: 'explained' },
  NOT_SUPPORTED: { zh: '不予支持', en: 'not supported' },
} as const

const GROUND = {
  NOT_COMPETENT: { zh: '不属于本单位职权', en: 'it is not within this unit’s powers' },
  OTHER_PROCEDURE: { zh: '应当通过其他法定程序', en: 'another legal procedure is the proper one' },
  BEING_HANDLED: { zh: '已在办理期限内办理', en: 'it is already being handled within its time' },
  ENDED_BY_FINAL_REVIEW: { zh: '复核意见已终结信访程序', en: 'the final review has ended the procedure' },
} as const

/** What follows for the person: whether the matter goes on, and with whom. */
const AFTER_DECLINE = {
  sentOn: { zh: '信访部门将转给有权处理的单位。', en: 'The petition office will send it to the competent unit.' },
  filed: { zh: '可以做什么，见“您可以做的”。', en: 'What you can do now stands under “What you can do”.' },
} as const

const tell = (event: Recorded<CaseEvent>, zh: string, en: string, words?: string): Told => ({
  at: event.at,
  sentence: { zh, en },
  words,
  unit: event.organ,
})

const routed = (event: Recorded<CaseEvent>, unitName: (id: string) => Words): Told | undefined => {
  switch (event.type) {
    case 'MatterReferred': {
      const to = unitName(event.data.to)
      const report = event.data.reportDueOn
      const verb = event.data.mode === 'ASSIGN' ? { zh: '交办', en: 'assigned' } : { zh: '转送', en: 'sent' }
      const tail = report === undefined ? { zh: '', en: '' } : { zh: `，最迟 ${report} 报告结果`, en: `, with a report due by ${report}` }
      return tell(event, `已${verb.zh}${to.zh}${tail.zh}。`, `It was ${verb.en} to: ${to.en}${tail.en}.`)
    }
    case 'ReferralSigned':
      return tell(event, `${unitName(event.data.unit).zh}已签收。`, `${unitName(event.data.unit).en} signed for it.`)
    case 'ObjectionRaised':
      return tell(
        event,
        `${unitName(event.data.unit).zh}认为不属其职权，信访部门正在核实。您的期限照常计算。`,
        `${unitName(event.data.unit).en} says it is not competent; the petition office is checking. Your days go on counting.`,
      )
    case 'ObjectionUpheld':
      return tell(event, '信访部门核实同意，将另行转给有权处理的单位。', 'The petition office agreed and will send it to another unit.')
    case 'ObjectionRejected':
      return tell(
        event,
        `异议不成立，仍由${unitName(event.data.unit).zh}办理。`,
        `The objection was rejected; ${unitName(event.data.unit).en} must handle it.`,
      )
    default:
      return undefined
  }
}

const declined = (event: Recorded<MatterDeclined>, unitName: (id: string) => Words): Told => {
  const { unit, ground } = event.data
  const after = ground === 'NOT_COMPETENT' ? AFTER_DECLINE.sentOn : AFTER_DECLINE.filed
  return tell(
    event,
    `${unitName(unit).zh}不予受理：${GROUND[ground].zh}。${after.zh}`,
    `${unitName(unit).en} declined: ${GROUND[ground].en}. ${after.en}`,
    [event.sealed?.reasons, event.sealed?.competentBody].filter(Boolean).join('\n'),
  )
}

const answered = (event: Recorded<CaseEvent>, unitName: (id: string) => Words): Told | undefined => {
  switch (event.type) {
    case 'MatterAccepted':
      return tell(
        event,
        `${unitName(event.data.unit).zh}已受理。联系电话：${event.data.contact}。`,
        `${unitName(event.data.unit).en} accepted it. Telephone: ${event.data.contact}.`,
      )
    case 'MatterDeclined':
      return declined(event, unitName)
    case 'HandlingPeriodExtended':
      return tell(
        event,
        `办理期限延长 ${event.data.days} 日。理由：`,
        `The handling period was extended by ${event.data.days} days. Reason:`,
        event.sealed?.reason,
      )
    case 'OpinionIssued': {
      const list = event.data.claims.map(({ claim, outcome }, i) => ({
        i: i + 1,
        outcome: OUTCOME[outcome],
        text: event.sealed?.findings.find((f) => f.claim === claim)?.text ?? '',
      }))
      const zh = list.map(({ i, outcome }) => `第 ${i} 项${outcome.zh}`).join('，')
      const en = list.map(({ i, outcome }) => `request ${i} ${outcome.en}`).join(', ')
      return tell(
        event,
        `处理意见书已签发：${zh}。`,
        `The written opinion was signed: ${en}.`,
        list.map(({ i, text }) => `${i}. ${text}`).join('\n'),
      )
    }
    case 'OpinionServed':
      return tell(event, `处理意见书已于 ${event.data.servedOn} 送达。`, `The opinion was served on ${event.data.servedOn}.`)
    default:
      return undefined
  }
}

const others = (event: Recorded<CaseEvent>): Told | undefined => {
  switch (event.type) {
    case 'MatterRegistered':
      return tell(
        event,
        `已登记为信访事项。收到日期 ${event.data.receivedOn}。`,
        `Registered. It was received on ${event.data.receivedOn}.`,
      )
    case 'NoteAdded':
      return event.data.visibleToPetitioner ? tell(event, '办理进展：', 'Progress:', event.sealed?.text) : undefined
    case 'SupplementReceived':
      return tell(event, '您补充了材料。', 'You added something.', event.sealed?.text)
    case 'EvaluationGiven':
      return tell(
        event,
        event.data.about === 'OFFICE' ? '您评价了信访部门。' : '您评价了责任单位。',
        event.data.about === 'OFFICE' ? 'You rated the petition office.' : 'You rated the responsible unit.',
      )
    case 'EvaluationWindowClosed':
      return tell(
        event,
        '评价期已结束；没有评价的，记为“未评价”。',
        'The time to rate is over; what was not rated is recorded as not rated.',
      )
    case 'PersonalDataErased':
      return tell(event, '依法删除了个人信息。', 'Personal data was erased under the law.')
    default:
      return undefined
  }
}

const STATIONS: readonly CaseEvent['type'][] = ['MatterReferred', 'MatterDeclined', 'SupplementReceived']

/** Words added to a matter that was declined and filed open it again; the petitioner is told so, and by when. */
const reopened = (events: readonly Recorded<CaseEvent>[], i: number): Told | undefined => {
  const event = events[i]
  if (event?.type !== 'SupplementReceived') return undefined
  const before = events.slice(0, i).findLast(({ type }) => STATIONS.includes(type))
  if (before?.type !== 'MatterDeclined' || before.data.ground === 'NOT_COMPETENT') return undefined
  return tell(
    event,
    '您对不予受理提出了意见，信访部门自收到之日起十五日内重新审看并转给有权处理的单位。',
    'You answered the notice of non-acceptance; within fifteen days the petition office looks again and sends it to a competent unit.',
    event.sealed?.text,
  )
}

const later = (event: Recorded<CaseEvent>, events: readonly Recorded<CaseEvent>[], unitName: (id: string) => Words): Told | undefined => {
  if (isFirstRoad(event)) return undefined
  const { portal } = laterSentence(event, unitName)
  return portal && tell(event, `${portal.zh}。`.replace(/。。$/, '。'), `${portal.en}.`.replace(/\.\.$/, '.'), laterWords(event, events))
}

/** The whole story as the petitioner may read it (信访工作条例 第二十一条: progress can be queried), oldest first. Drafts and inner notes are left out. */
export const storyFor = (events: readonly Recorded<CaseEvent>[], unitName: (id: string) => Words): readonly Told[] =>
  events.flatMap(
    (event, i) =>
      reopened(events, i) ?? routed(event, unitName) ?? answered(event, unitName) ?? others(event) ?? later(event, events, unitName) ?? [],
  )
