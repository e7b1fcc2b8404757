import { JOINT_CONFERENCE, type RoutingEvent } from '../events/routing.ts'
import { both, inner, type NameOf, type Said, type Sentences } from './word.ts'

type Later = 'MatterEscalated' | 'EscalationDecided' | 'UrgentReported' | 'DisputeOpened' | 'DisputeDecided' | 'UnitSucceeded'

const CONFERENCE: Said = { zh: '信访工作联席会议', en: 'the joint conference' }

const deciderNamed = (decider: string, name: NameOf): Said => (decider === JOINT_CONFERENCE ? CONFERENCE : name(decider))

export const ROUTING_WORDS: Sentences<Extract<RoutingEvent['type'], Later>> = {
  MatterEscalated: ({ data }) =>
    data.urgent
      ? both('情况重大、紧急，已报请党委、政府决定', 'Important and urgent: put before the Party committee and government')
      : both('已报请党委、政府决定', 'Put before the Party committee and government'),
  EscalationDecided: ({ data }, name) =>
    both(`党委、政府已作决定，交由${name(data.unit).zh}办理`, `It was decided that ${name(data.unit).en} handles it`),
  UrgentReported: () => inner('重大紧急情况已报告', 'The urgent matter was reported to those above'),
  DisputeOpened: ({ data }, name) =>
    both(
      `受理有争议，由${deciderNamed(data.decider, name).zh}最迟 ${data.decideBy} 决定。期限照常计算。`,
      `Competence is in dispute; ${deciderNamed(data.decider, name).en} decides by ${data.decideBy}. The days go on counting.`,
    ),
  DisputeDecided: ({ data }, name) => both(`决定由${name(data.unit).zh}受理`, `It was decided that ${name(data.unit).en} takes it`),
  UnitSucceeded: ({ data }, name) =>
    both(
      `${name(data.from).zh}的职能由${name(data.to).zh}承接，事项和期限随之转移`,
      `${name(data.to).en} took over the powers of ${name(data.from).en}, with this matter and its days`,
    ),
}
