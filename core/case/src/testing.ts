import type { CaseEventOf, DeclineGround } from './index.ts'
import { documentEntry, matterEntry } from './numbers.ts'

/** Facts of one invented matter, for stories: two claims, an address to write to, received on the given day. */
export const registered = (over: Partial<CaseEventOf<'MatterRegistered'>['data']> = {}): CaseEventOf<'MatterRegistered'> => ({
  type: 'MatterRegistered',
  data: {
    submission: 'submission-1',
    receivedOn: '2026-03-02',
    channel: 'VISIT',
    purpose: 'REDRESS',
    place: '331023001',
    anonymous: false,
    notifiable: true,
    claims: ['claim-1', 'claim-2'],
    queryKey: 'query-key-1',
    ...over,
  },
  sealed: {
    subject: '村口桥面塌陷无人维修',
    claims: [
      { id: 'claim-1', text: '尽快修好桥面' },
      { id: 'claim-2', text: '修好前设置警示标志' },
    ],
    persons: [{ name: '王大明', phone: '13900000001', address: '赤城街道某村 1 号' }],
  },
  entry: matterEntry(2026),
})

export const referred = (to: string, reportDueOn?: string): CaseEventOf<'MatterReferred'> => ({
  type: 'MatterReferred',
  data: { mode: reportDueOn === undefined ? 'TRANSFER' : 'ASSIGN', to, ...(reportDueOn !== undefined && { reportDueOn }) },
  sealed: { reason: '属于贵单位职责' },
  entry: documentEntry('office', reportDueOn === undefined ? '转' : '交', 2026),
})

export const signed = (unit: string): CaseEventOf<'ReferralSigned'> => ({ type: 'ReferralSigned', data: { unit } })

export const objected = (unit: string): CaseEventOf<'ObjectionRaised'> => ({
  type: 'ObjectionRaised',
  data: { unit },
  sealed: { reasons: '该桥由交通运输局养护，不属我局职责' },
})

export const accepted = (unit: string): CaseEventOf<'MatterAccepted'> => ({
  type: 'MatterAccepted',
  data: { unit, track: 'PETITION', procedure: 'ORDINARY', handler: 'handler-1', contact: '83000000', told: 'POST' },
  entry: documentEntry(unit, '受', 2026),
})

const outcomes: CaseEventOf<'OpinionDrafted'>['data'] = {
  claims: [
    { claim: 'claim-1', outcome: 'SUPPORTED' },
    { claim: 'claim-2', outcome: 'EXPLAINED' },
  ],
}

const words: NonNullable<CaseEventOf<'OpinionDrafted'>['sealed']> = {
  facts: '经查，桥面确有塌陷。',
  basis: '《公路法》第三十五条',
  findings: [
    { claim: 'claim-1', text: '一个月内修复。' },
    { claim: 'claim-2', text: '已设置警示标志。' },
  ],
}

export const drafted: CaseEventOf<'OpinionDrafted'> = { type: 'OpinionDrafted', data: outcomes, sealed: words }

export const issued = (unit: string): CaseEventOf<'OpinionIssued'> => ({
  type: 'OpinionIssued',
  data: { ...outcomes, signedBy: 'head-1' },
  sealed: words,
  entry: documentEntry(unit, '答', 2026),
})

export const served = (servedOn: string): CaseEventOf<'OpinionServed'> => ({
  type: 'OpinionServed',
  data: { method: 'DIRECT', servedOn, consentToElectronic: false, proof: [] },
  sealed: { receiver: '王大明', remarks: '', fileNames: [] },
})

export const declined = (unit: string, ground: DeclineGround): CaseEventOf<'MatterDeclined'> => ({
  type: 'MatterDeclined',
  data: { unit, ground, told: 'POST' },
  sealed: { reasons: '拖欠工资应当先申请劳动仲裁', competentBody: '县劳动人事争议仲裁委员会' },
  entry: documentEntry(unit, '不受', 2026),
})

export const supplemented = (receivedOn: string): CaseEventOf<'SupplementReceived'> => ({
  type: 'SupplementReceived',
  data: { channel: 'ONLINE', receivedOn, attachments: [] },
  sealed: { text: '仲裁委说不归他们管', fileNames: [] },
})

/** The same opinion with a promise: the first claim, by these days. */
export const promising = (unit: string, ...performBy: readonly string[]): CaseEventOf<'OpinionIssued'> => {
  const { data, ...opinion } = issued(unit)
  return { ...opinion, data: { ...data, claims: data.claims.map((one, i) => (i === 0 ? { ...one, performBy } : one)) } }
}

export const performed = (dueOn: string, performedOn: string): CaseEventOf<'InstalmentPerformed'> => ({
  type: 'InstalmentPerformed',
  data: { claim: 'claim-1', dueOn, performedOn, proof: [] },
  sealed: { text: '桥面已修复并验收。', fileNames: [] },
})

export const closed: CaseEventOf<'MatterClosed'> = {
  type: 'MatterClosed',
  data: { solved: true, explained: true, helped: false },
  sealed: { solved: '桥面已经修好。', explained: '已当面解释。', helped: '没有提出困难。' },
}

export const consented = (to: CaseEventOf<'ConsentGiven'>['data']['to']): CaseEventOf<'ConsentGiven'> => ({
  type: 'ConsentGiven',
  data: { to, person: 'person-1' },
  sealed: { words: '同意' },
})

export const reviewRequested = (level: 1 | 2, body: string, sentOn = '2026-04-10'): CaseEventOf<'ReviewRequested'> => ({
  type: 'ReviewRequested',
  data: { level, body, channel: 'ONLINE', sentOn, receivedOn: sentOn, attachments: [] },
  sealed: { request: '请求撤销处理意见，修好桥面', reasons: '桥至今没有修，意见书说已设警示标志，现场没有。', fileNames: [] },
})

export const reviewAccepted = (level: 1 | 2, reviewer: string): CaseEventOf<'ReviewAccepted'> => ({
  type: 'ReviewAccepted',
  data: { level, reviewer, told: 'POST' },
})

const REVIEW_WORDS = { facts: '经查，现场没有警示标志。', basis: '《信访工作条例》第三十五条', opinion: '原处理意见认定事实不清。' }

export const reviewDrafted = (level: 1 | 2, over: Partial<CaseEventOf<'ReviewDrafted'>['data']> = {}): CaseEventOf<'ReviewDrafted'> => ({
  type: 'ReviewDrafted',
  data: { level, outcome: 'UPHOLD', grounds: [], ...over },
  sealed: REVIEW_WORDS,
})

export const reviewDecided = (
  level: 1 | 2,
  over: Partial<Omit<CaseEventOf<'ReviewDecided'>['data'], 'level'>> = {},
): CaseEventOf<'ReviewDecided'> => ({
  type: 'ReviewDecided',
  data: { level, outcome: 'UPHOLD', grounds: [], signedBy: 'review-head-1', ...over },
  sealed: REVIEW_WORDS,
})

export const reviewServed = (level: 1 | 2, servedOn: string): CaseEventOf<'ReviewServed'> => ({
  type: 'ReviewServed',
  data: { level, method: 'DIRECT', servedOn, consentToElectronic: false, proof: [] },
  sealed: { receiver: '王大明', remarks: '', fileNames: [] },
})

/** Who does what: the officer that sends a matter on, the clerk and the head of the unit that answers it. */
export type Cast<Who> = Readonly<{ office: Who; clerk: Who; head: Who }>
/** The same as organs alone. */
export const ORGANS: Cast<string> = { office: 'office', clerk: 'housing', head: 'housing' }

type Told = Readonly<{
  letter?: CaseEventOf<'MatterRegistered'>
  draft?: CaseEventOf<'OpinionDrafted'>
  opinion?: CaseEventOf<'OpinionIssued'>
}>

/** From a letter on 2 March 2026 to the reply of the housing bureau, served on 3 April. */
export const answeredRoad = <Who>(
  { office, clerk, head }: Cast<Who>,
  { letter = registered(), draft = drafted, opinion = issued('housing') }: Told = {},
) =>
  [
    ['2026-03-02', letter, office],
    ['2026-03-04', referred('housing'), office],
    ['2026-03-05', signed('housing'), clerk],
    ['2026-03-06', accepted('housing'), clerk],
    ['2026-04-01', draft, clerk],
    ['2026-04-02', opinion, head],
    ['2026-04-03', served('2026-04-03'), clerk],
  ] as const
