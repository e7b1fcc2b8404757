import {
  type CaseEvent,
  type CaseEventOf,
  type Channel,
  type DeclineGround,
  type FirstRoadEvent,
  isFirstRoad,
  laterSentence,
  type Rating,
  type ServiceMethod,
  type Told,
} from '@onedoor/case'
import type { Said } from '@onedoor/ui'

type Name = (id: string) => Said

const s = (zh: string, en: string): Said => ({ zh, en })

export const CHANNELS: Readonly<Record<Channel, Said>> = {
  VISIT: s('来访', 'visit'),
  LETTER: s('来信', 'letter'),
  CALL: s('来电', 'call'),
  ONLINE: s('网上', 'online form'),
}

const TOLD: Readonly<Record<Told, Said>> = {
  DIRECT: s('当面告知信访人', 'the petitioner was told in person'),
  POST: s('邮寄告知信访人', 'the petitioner was told by post'),
  PORTAL: s('网上告知信访人', 'the petitioner was told on the portal'),
  PHONE: s('电话告知信访人', 'the petitioner was told by telephone'),
  NOT_REACHABLE: s('姓名、住址不清，无法告知', 'name or address unclear, nobody could be told'),
}

const GROUNDS: Readonly<Record<DeclineGround, Said>> = {
  NOT_COMPETENT: s('不属于本单位职权范围', 'outside its competence'),
  OTHER_PROCEDURE: s('应当通过其他法定途径解决', 'another procedure of law is open'),
  BEING_HANDLED: s('已受理或正在办理', 'already accepted or being handled'),
  ENDED_BY_FINAL_REVIEW: s('已有复核意见', 'ended by a final review'),
}

const METHODS: Readonly<Record<ServiceMethod, Said>> = {
  DIRECT: s('直接送达', 'handed over'),
  AGENT: s('代收送达', 'served through a relative or agent'),
  LEFT: s('留置送达', 'left before a witness'),
  POST: s('邮寄送达', 'served by post'),
  ELECTRONIC: s('电子送达', 'served electronically'),
}

const RATINGS: Readonly<Record<Rating, Said>> = {
  SATISFIED: s('满意', 'satisfied'),
  BASICALLY: s('基本满意', 'basically satisfied'),
  DISSATISFIED: s('不满意', 'dissatisfied'),
}

const referred = ({ data }: CaseEventOf<'MatterReferred'>, name: Name): Said => {
  const to = name(data.to)
  if (data.mode === 'TRANSFER') return s(`转送${to.zh}`, `Transferred to ${to.en}`)
  return s(`交办${to.zh}，最迟 ${data.reportDueOn ?? ''} 反馈结果`, `Assigned to ${to.en}, report due ${data.reportDueOn ?? ''}`)
}

const objected = ({ data }: CaseEventOf<'ObjectionRaised'>, name: Name): Said => {
  const unit = name(data.unit)
  if (data.proposed === undefined) return s(`${unit.zh}提出异议`, `${unit.en} objected`)
  const proposed = name(data.proposed)
  return s(`${unit.zh}提出异议，建议改派${proposed.zh}`, `${unit.en} objected and proposed ${proposed.en}`)
}

const rated = ({ data }: CaseEventOf<'EvaluationGiven'>): Said => {
  const about = data.about === 'OFFICE' ? s('信访部门', 'the petition office') : s('办理单位', 'the unit')
  const rating = RATINGS[data.rating]
  return s(`信访人评价${about.zh}：${rating.zh}`, `The petitioner rated ${about.en}: ${rating.en}`)
}

type Routing =
  | 'MatterRegistered'
  | 'SupplementReceived'
  | 'MatterReferred'
  | 'ReferralSigned'
  | 'ObjectionRaised'
  | 'ObjectionUpheld'
  | 'ObjectionRejected'
type RoutingFact = CaseEventOf<Routing>

const ROUTING: readonly string[] = [
  ...[
    'MatterRegistered',
    'SupplementReceived',
    'MatterReferred',
    'ReferralSigned',
    'ObjectionRaised',
    'ObjectionUpheld',
    'ObjectionRejected',
  ],
]
const isRouting = (event: FirstRoadEvent): event is RoutingFact => ROUTING.includes(event.type)

const routingSentence = (event: RoutingFact, name: Name): Said => {
  switch (event.type) {
    case 'MatterRegistered':
      return s(
        `登记为信访事项（${CHANNELS[event.data.channel].zh}，${event.data.receivedOn} 收到）`,
        `Registered (${CHANNELS[event.data.channel].en}, received ${event.data.receivedOn})`,
      )
    case 'SupplementReceived':
      return s('信访人补充材料', 'The petitioner added something')
    case 'MatterReferred':
      return referred(event, name)
    case 'ReferralSigned':
      return s(`${name(event.data.unit).zh}签收`, `${name(event.data.unit).en} signed for it`)
    case 'ObjectionRaised':
      return objected(event, name)
    case 'ObjectionUpheld':
      return s(`异议成立，事项退回改派`, `The objection was upheld; the matter came back to be routed anew`)
    case 'ObjectionRejected':
      return s(`异议不成立，由${name(event.data.unit).zh}办理`, `The objection was rejected; ${name(event.data.unit).en} must handle it`)
  }
}

const handlingSentence = (event: Exclude<FirstRoadEvent, RoutingFact>, name: Name): Said => {
  switch (event.type) {
    case 'MatterAccepted':
      return s(
        `${name(event.data.unit).zh}受理，${TOLD[event.data.told].zh}`,
        `${name(event.data.unit).en} accepted it; ${TOLD[event.data.told].en}`,
      )
    case 'MatterDeclined':
      return s(
        `${name(event.data.unit).zh}不予受理：${GROUNDS[event.data.ground].zh}，${TOLD[event.data.told].zh}`,
        `${name(event.data.unit).en} declined it: ${GROUNDS[event.data.ground].en}; ${TOLD[event.data.told].en}`,
      )
    case 'NoteAdded':
      return event.data.visibleToPetitioner ? s('办理记录（信访人可见）', 'Note, shown to the petitioner') : s('办理记录', 'Note')
    case 'HandlingPeriodExtended':
      return s(
        `延期 ${event.data.days} 日，${TOLD[event.data.told].zh}`,
        `Extended by ${event.data.days} days; ${TOLD[event.data.told].en}`,
      )
    case 'OpinionDrafted':
      return s('拟定处理意见，送负责人签发', 'The opinion was drafted and handed in for signature')
    case 'OpinionReturned':
      return s('负责人退回修改', 'The head of the unit sent the draft back')
    case 'OpinionIssued':
      return s('签发处理意见书', 'The written opinion was signed')
    case 'OpinionServed':
      return s(
        `${METHODS[event.data.method].zh}处理意见书，送达日期 ${event.data.servedOn}`,
        `The opinion was ${METHODS[event.data.method].en} on ${event.data.servedOn}`,
      )
    case 'EvaluationGiven':
      return rated(event)
    case 'EvaluationWindowClosed':
      return event.data.unrated.length === 0
        ? s('评价期结束', 'The time to rate ended')
        : s('评价期结束，未评价的如实记录', 'The time to rate ended; what was not rated is recorded as not rated')
    case 'PersonalDataErased':
      return s(`依法删除个人信息（${event.data.basis}）`, `Personal data erased under the law (${event.data.basis})`)
  }
}

/** What happened, in one plain sentence. */
export const sentenceOf = (event: CaseEvent, name: Name): Said => {
  if (!isFirstRoad(event)) return laterSentence(event, name).desk
  return isRouting(event) ? routingSentence(event, name) : handlingSentence(event, name)
}

/** The words that go with it, if there are any. */
export const wordsOf = (event: CaseEvent): string | undefined => {
  const { sealed } = event
  if (sealed === undefined) return undefined
  if ('solved' in sealed) return [sealed.solved, sealed.explained, sealed.helped].join('\n')
  if ('reason' in sealed) return sealed.reason
  if ('reasons' in sealed)
    return 'competentBody' in sealed && sealed.competentBody !== '' ? `${sealed.reasons}\n${sealed.competentBody}` : sealed.reasons
  if ('text' in sealed) return sealed.text
  if ('comment' in sealed) return sealed.comment
  if ('remarks' in sealed) return sealed.remarks
  return undefined
}
