import type { ReviewLevel } from '@onedoor/case'
import { asDate, type DateOnly } from '@onedoor/clock'
import { type Attacked, dateSaid, proofOfService, reviewAnswer, reviewOpinion, reviewRequest, terminationNotice } from '@onedoor/paper'
import { countedOn, docNoOf, dueOn, issuedOf, issuerOf, last, type Making, METHOD_WORDS, type Story } from '../story.state.ts'

const LEVELS = { 1: 'REVIEW', 2: 'FINAL_REVIEW' } as const
const CLOCKS = { 1: 'C10', 2: 'C11' } as const
const RIGHTS = { 1: 'P01', 2: 'P02' } as const

/** A last day, as it was known on the day of the paper, and how it was counted. */
const lastDay = (clock: string, from: DateOnly, on: DateOnly): Readonly<{ until: DateOnly; counted: string }> => ({
  until: dueOn(clock, from, { on }),
  counted: countedOn(clock, from, { on }),
})

const servedOn = (story: Story, level: ReviewLevel, before: number): string =>
  level === 1 ? (last(story, 'OpinionServed', before)?.data.servedOn ?? '') : (last(story, 'ReviewServed', before)?.data.servedOn ?? '')

/** A first review looks at the handling opinion, a second at the opinion of the first. */
const attackedOf = (story: Story, level: ReviewLevel, before: number): Attacked => {
  const decided = level === 1 ? last(story, 'OpinionIssued', before) : last(story, 'ReviewDecided', before)
  return {
    organ: story.directory.unit(decided?.organ ?? '').name,
    docNo: docNoOf(story, decided),
    servedOn: servedOn(story, level, before),
  }
}

const requestedBefore = (story: Story, before: number) => last(story, 'ReviewRequested', before)

/** Nobody is turned away for want of a name or of reasons (信访工作条例 第三十五条 asks for neither): the paper says plainly that none was given. */
const NO_NAME = '匿名信访人（凭查询码提出）'
const NO_REASONS = '提出时没有写明；审查期间可以随时补充。'
const NO_EVIDENCE = '没有提交。'

const orElse = (said: string, otherwise: string): string => (said.trim() === '' ? otherwise : said)

export const reviewAsked: Making<'ReviewRequested'> = (story, matter, event) => {
  const { level, body, sentOn } = event.data
  const attacked = attackedOf(story, level, event.version)
  const { request = '', reasons = '', fileNames = [] } = event.sealed ?? {}
  const facts = {
    ...{ level: LEVELS[level], attacked, reviewBody: story.directory.unit(body).name, request },
    ...{ reasons: orElse(reasons, NO_REASONS), evidence: orElse(fileNames.join('、'), NO_EVIDENCE) },
    ...(attacked.servedOn === '' ? { until: '' } : lastDay(RIGHTS[level], attacked.servedOn, asDate(event.at))),
  }
  const applicant = { ...matter, petitioner: orElse(matter.petitioner, NO_NAME) }
  return reviewRequest(applicant, facts, issuerOf(story, body), sentOn)
}

export const reviewTaken: Making<'ReviewAccepted'> = (story, matter, event) => {
  const { level } = event.data
  const requestedOn = requestedBefore(story, event.version)?.data.receivedOn ?? ''
  const asked = requestedOn === '' ? { until: '', counted: '' } : lastDay(CLOCKS[level], requestedOn, asDate(event.at))
  const facts = {
    ...{ level: LEVELS[level], attacked: attackedOf(story, level, event.version), requestedOn },
    ...{ doneBy: asked.until, counted: asked.counted },
  }
  return reviewAnswer(matter, facts, issuerOf(story, event.organ), issuedOf(story, event))
}

const GROUNDS = {
  OUT_OF_TIME: '请求超过规定的三十日期限（《信访工作条例》第三十五条、第三十六条）。',
  NO_OPINION: '没有可以请求复查（复核）的书面意见。',
  OTHER_PROCEDURE: '依法应当通过其他法定途径处理（《信访工作条例》第三十一条）。',
  ALREADY_REVIEWED: '已经就同一事实和理由作出过意见（《信访工作条例》第三十六条第三款）。',
} as const

const OTHER_WAYS = {
  OUT_OF_TIME: '有新的事实或者理由的，可以另行提出；因不可抗力耽误期限的，请说明情况，我们将审查。',
  NO_OPINION: '可以要求承办单位依法出具书面处理意见，收到后再请求复查。',
  OTHER_PROCEDURE: '请在法定期限内向有权机关申请复议、仲裁或者提起诉讼；信访不停止这些期限。',
  ALREADY_REVIEWED: '有新的事实或者理由的，可以另行提出；生活确有困难的，可以申请社会救助。',
} as const

export const reviewNotTaken: Making<'ReviewDeclined'> = (story, matter, event) => {
  const { level, ground } = event.data
  const facts = {
    ...{ level: LEVELS[level], attacked: attackedOf(story, level, event.version), otherWays: OTHER_WAYS[ground] },
    requestedOn: requestedBefore(story, event.version)?.data.receivedOn ?? '',
    reasons: [GROUNDS[ground], event.sealed?.reasons ?? ''].filter((text) => text !== '').join('\n'),
  }
  return reviewAnswer(matter, facts, issuerOf(story, event.organ), issuedOf(story, event))
}

const OUTCOMES = {
  UPHOLD: '维持原意见',
  ALTER: '变更原意见',
  REVOKE: '撤销原意见',
  REDO: '撤销原意见，责令原单位重新作出；不得以同一事实和理由作出相同或者基本相同的意见',
} as const

export const reviewDecided: Making<'ReviewDecided' | 'ReviewDrafted'> = (story, matter, event) => {
  const { level, outcome, redoBy } = event.data
  const { facts = '', basis = '', opinion = '' } = event.sealed ?? {}
  const until = redoBy === undefined ? '' : `，最迟于${dateSaid(redoBy)}作出`
  return reviewOpinion(
    matter,
    {
      ...{ level: LEVELS[level], attacked: attackedOf(story, level, event.version), facts, basis, text: opinion },
      request: requestedBefore(story, event.version)?.sealed?.request ?? '',
      outcome: `${OUTCOMES[outcome]}${until}`,
      nextBody: story.directory.unit(event.organ).reviewBody,
    },
    issuerOf(story, event.organ),
    issuedOf(story, event),
  )
}

export const reviewServed: Making<'ReviewServed'> = (story, matter, event) => {
  const { level, method, servedOn: day, proof } = event.data
  const decided = last(story, 'ReviewDecided', event.version)
  // A final opinion opens no further right: its paper only says so.
  const { until, counted } = level === 1 ? lastDay(RIGHTS[2], day, asDate(event.at)) : { until: day, counted: '' }
  const body = story.directory.unit(decided?.organ ?? '').reviewBody
  const first = `不服复查意见的，最迟可在${dateSaid(until)}向${body}请求复核；邮寄的，以寄出日期为准`
  return proofOfService(
    matter,
    {
      ...{ document: level === 1 ? '信访事项复查意见书' : '信访事项复核意见书', served: docNoOf(story, decided) },
      ...{ method: METHOD_WORDS[method], left: method === 'LEFT', proofs: proof.length, servedOn: day, review: { until, body, counted } },
      ...{ receiver: event.sealed?.receiver ?? '', remarks: event.sealed?.remarks ?? '' },
      remedy: level === 1 ? first : '复核意见为终结意见；有新的事实或者理由的，可以另行提出',
    },
    issuerOf(story, event.organ),
  )
}

const ENDS = {
  FINAL_REVIEW: '已经复核并送达复核意见',
  NO_REVIEW_ASKED: '处理意见（复查意见）已经送达，规定期限内没有提出复查（复核）请求',
  SETTLED_AND_PERFORMED: '已经达成协议并全部履行',
  DIED_WITHOUT_SUCCESSOR: '信访人死亡，没有继受人',
} as const

export const terminated: Making<'MatterTerminated'> = (story, matter, event) => {
  const why = [ENDS[event.data.why], event.sealed?.text ?? ''].filter((text) => text !== '').join('。')
  return terminationNotice(matter, { why }, issuerOf(story, event.organ), issuedOf(story, event))
}
