import { type CaseEvent, isLawful, type Life, lifeFold, PETITION_OFFICE, type TopicCorrected } from '@onedoor/case'
import { type Decider, type Decision, refuse, type Stamp } from '@onedoor/kernel'
import type { CorrectTopic } from './correct-topic.contract.ts'

type Refused = 'matter-not-found' | 'petition-office-only' | 'not-in-this-state' | 'same-topic'

const BASIS = '信访工作条例 第二十二条第一款'

const decide = (life: Life | undefined, { topic, reasons, shown }: CorrectTopic, stamp: Stamp): Decision<TopicCorrected, Refused> => {
  if (life === undefined) return refuse('matter-not-found')
  if (stamp.organ !== PETITION_OFFICE) return refuse('petition-office-only', BASIS)
  if (life.topic === topic) return refuse('same-topic')
  const before = life.topic === undefined ? {} : { before: life.topic }
  const event: TopicCorrected = {
    type: 'TopicCorrected',
    data: { topic, ...before, ...(shown !== undefined && { shown }) },
    sealed: { reasons },
  }
  return isLawful(life, event) ? [event] : refuse('not-in-this-state')
}

/** 更正内容分类: the office found another topic, and says why. It moves no day and no unit; what is learned at night reads the topic that stands last. */
export const correctTopic: Decider<Life | undefined, CorrectTopic, CaseEvent, TopicCorrected, Refused> = { ...lifeFold, decide }
