import { type CaseEvent, EVALUATION_DAYS, matterNo } from '@onedoor/case'
import { addDays, asDate, type DateOnly, dueDates } from '@onedoor/clock'
import { type Recorded, type Refusal, refuse } from '@onedoor/kernel'
import {
  acceptance,
  dateSaid,
  docNo,
  extensionApproval,
  extensionNotice,
  handlingOpinion,
  type Issued,
  type Issuer,
  lawOf,
  type MatterFacts,
  nonAcceptance,
  objection,
  objectionDecision,
  type Paper,
  type PaperKind,
  type PaperRefusal,
  papersOf,
  proofOfService,
  ratingNote,
  referral,
  type ServiceFacts,
} from '@onedoor/paper'

type UnitFacts = Readonly<{
  name: string
  nameEn: string
  word: string
  address: string
  phone: string
  reviewBody: string
  below: boolean
}>

/** Names the directory gave for every unit and person of the story. */
export type Directory = Readonly<{ unit: (id: string) => UnitFacts; person: (id: string) => string }>
/** Of the letter: its language; names of its papers, unless it opened other matters too. */
export type Letter = Readonly<{ language: 'zh' | 'en'; materials?: readonly string[] }>
export type Story = Readonly<{
  events: readonly Recorded<CaseEvent>[]
  letter: Letter
  code: string
  trackUrl: string
  directory: Directory
}>

const CHANNEL_WORDS = { LETTER: '来信', VISIT: '来访', CALL: '来电', ONLINE: '网上' } as const
const OUTCOME_WORDS = { SUPPORTED: '予以支持', EXPLAINED: '解释说明', NOT_SUPPORTED: '不予支持' } as const
const METHOD_WORDS = {
  DIRECT: '直接送达',
  AGENT: '由同住成年家属、代理人或者代收人签收',
  LEFT: '留置送达',
  POST: '邮寄送达',
  ELECTRONIC: '电子送达',
} as const
const GROUND_WORDS = {
  NOT_COMPETENT: '不属于我单位职权范围',
  OTHER_PROCEDURE: '应当通过诉讼、仲裁、行政复议等法定途径解决',
  BEING_HANDLED: '同一事项已经受理或者正在办理',
  ENDED_BY_FINAL_REVIEW: '已经复核并作出复核意见',
} as const

type Of<Type extends CaseEvent['type']> = Recorded<Extract<CaseEvent, { type: Type }>>

const last = <Type extends CaseEvent['type']>({ events }: Story, type: Type, before = Number.POSITIVE_INFINITY): Of<Type> | undefined =>
  events.findLast((event): event is Of<Type> => event.type === type && event.version < before)

const issuerOf = ({ directory }: Story, unit: string): Issuer => directory.unit(unit)

/** 文号 of a numbered event; empty for one without number. */
export const docNoOf = ({ directory }: Pick<Story, 'directory'>, event: Recorded<CaseEvent> | undefined): string => {
  if (event?.entry === undefined || event.number === undefined) return ''
  const [register, organ = '', kind = ''] = event.entry.register.split('/')
  return register === 'document' ? docNo(directory.unit(organ).word, kind, event.entry.year, event.number) : ''
}

const issuedOf = (story: Story, event: Recorded<CaseEvent>): Issued => ({ docNo: docNoOf(story, event), date: asDate(event.at) })

/** Empty once the words were erased under the law: then documents that need them are not made again. */
const wordsOf = ({ sealed }: Of<'MatterRegistered'>): Pick<MatterFacts, 'subject' | 'claims' | 'petitioner'> => {
  const { subject, claims, persons } = sealed ?? { subject: '', claims: [], persons: [] }
  return { subject, claims: claims.map(({ text }) => text), petitioner: persons.map(({ name }) => name).join('、') }
}

const matterFacts = (story: Story, registered: Of<'MatterRegistered'>): MatterFacts => ({
  no: matterNo(registered.entry?.year ?? 0, registered.number ?? 0),
  ...{ code: story.code, trackUrl: story.trackUrl },
  ...wordsOf(registered),
  receivedOn: registered.data.receivedOn,
  channel: CHANNEL_WORDS[registered.data.channel],
})

export type Made = Paper | PaperRefusal | Refusal<'words-erased'>

export const WORDS_ERASED = refuse('words-erased', '个人信息保护法 第四十七条')
type Making<Type extends CaseEvent['type']> = (story: Story, matter: MatterFacts, event: Of<Type>, kind: PaperKind) => Made

const dueOn = (clock: string, from: DateOnly, extraDays = 0): DateOnly => dueDates(clock, from, { extraDays })?.legalDue ?? ''

const referred: Making<'MatterReferred'> = (story, matter, event) => {
  const { to, reportDueOn } = event.data
  const day = asDate(event.at)
  return referral(
    matter,
    {
      ...{ to: story.directory.unit(to).name, below: story.directory.unit(to).below, reason: event.sealed?.reason ?? '' },
      ...(reportDueOn !== undefined && { reportDueOn }),
      ...(story.letter.materials !== undefined && { materials: story.letter.materials }),
      ...{ tellBy: dueOn('C03', day), objectBy: dueOn('C04', day) },
    },
    issuerOf(story, event.organ),
    issuedOf(story, event),
  )
}

const objected: Making<'ObjectionRaised'> = (story, matter, event) => {
  const referral = last(story, 'MatterReferred', event.version)
  const { unit, proposed } = event.data
  return objection(
    matter,
    {
      to: story.directory.unit(referral?.organ ?? '').name,
      referralNo: docNoOf(story, referral),
      reasons: event.sealed?.reasons ?? '',
      proposed: proposed === undefined ? '' : story.directory.unit(proposed).name,
    },
    issuerOf(story, unit),
    issuedOf(story, event),
  )
}

const decidedObjection: Making<'ObjectionUpheld' | 'ObjectionRejected'> = (story, matter, event) =>
  objectionDecision(
    matter,
    {
      to: story.directory.unit(event.data.unit).name,
      upheld: event.type === 'ObjectionUpheld',
      reasons: event.sealed?.reasons ?? '',
    },
    issuerOf(story, event.organ),
    issuedOf(story, event),
  )

const accepted: Making<'MatterAccepted'> = (story, matter, event) => {
  const { handler, contact, unit } = event.data
  const facts = { handler: story.directory.person(handler), contact, doneBy: dueOn('C06', asDate(event.at)) }
  return acceptance(matter, facts, issuerOf(story, unit), issuedOf(story, event))
}

const declined: Making<'MatterDeclined'> = (story, matter, event) => {
  const { reasons = '', competentBody = '' } = event.sealed ?? {}
  const { ground } = event.data
  const { name, decline } = lawOf(asDate(event.at))
  const facts = {
    ground: `${GROUND_WORDS[ground]}（${name}${decline[ground]}）`,
    reasons,
    competentBody,
    ended: ground === 'ENDED_BY_FINAL_REVIEW',
  }
  return nonAcceptance(matter, facts, issuerOf(story, event.data.unit), issuedOf(story, event))
}

const doneBefore = ({ events }: Story, version: number): readonly string[] =>
  events.flatMap((event) =>
    event.type === 'NoteAdded' && event.version < version && event.sealed !== undefined
      ? [`${dateSaid(asDate(event.at))}：${event.sealed.text}`]
      : [],
  )

const extended: Making<'HandlingPeriodExtended'> = (story, matter, event, kind) => {
  const start = asDate(last(story, 'MatterAccepted')?.at ?? event.at)
  const { days, approvedBy } = event.data
  const facts = {
    ...{ days, reason: event.sealed?.reason ?? '', approvedBy: story.directory.person(approvedBy) },
    ...{ before: dueOn('C06', start), after: dueOn('C06', start, days), done: doneBefore(story, event.version) },
  }
  const issuer = issuerOf(story, event.organ)
  return kind === 'D13'
    ? extensionApproval(matter, facts, issuer, asDate(event.at))
    : extensionNotice(matter, facts, issuer, issuedOf(story, event))
}

const opined: Making<'OpinionIssued'> = (story, matter, event) => {
  const claims = last(story, 'MatterRegistered')?.sealed?.claims ?? []
  const { facts = '', basis = '', findings = [] } = event.sealed ?? {}
  const answers = event.data.claims.map(({ claim, outcome }) => ({
    claim: claims.find(({ id }) => id === claim)?.text ?? '',
    outcome: OUTCOME_WORDS[outcome],
    text: findings.find((finding) => finding.claim === claim)?.text ?? '',
  }))
  const { reviewBody } = story.directory.unit(event.organ)
  return handlingOpinion(matter, { facts, basis, answers, reviewBody }, issuerOf(story, event.organ), issuedOf(story, event))
}

/** Service may be proved by a file alone, a postal receipt for instance: then the proof of service points to it. */
const receivedBy = ({ sealed, data }: Of<'OpinionServed'>): Pick<ServiceFacts, 'receiver' | 'remarks'> => {
  const { receiver = '', remarks = '' } = sealed ?? {}
  return { receiver: receiver === '' && sealed !== undefined && data.proof.length > 0 ? '见所附送达凭证' : receiver, remarks }
}

const served: Making<'OpinionServed'> = (story, matter, event, kind) => {
  const issuer = issuerOf(story, event.organ)
  const { method, servedOn } = event.data
  const url = `${story.trackUrl}#${story.code}`
  const review = { until: dueOn('P01', servedOn), body: story.directory.unit(event.organ).reviewBody }
  if (kind === 'D27') {
    const { language } = story.letter
    const name = language === 'zh' ? issuer.name : story.directory.unit(event.organ).nameEn
    return ratingNote(matter, { language, until: addDays(servedOn, EVALUATION_DAYS), url, review }, { ...issuer, name }, servedOn)
  }
  const { receiver, remarks } = receivedBy(event)
  const opinion = docNoOf(story, last(story, 'OpinionIssued'))
  const how = { method: METHOD_WORDS[method], left: method === 'LEFT', proofs: event.data.proof.length }
  return proofOfService(matter, { served: opinion, ...how, receiver, remarks, servedOn, review }, issuer)
}

const isErased = ({ events }: Story, version: number): boolean =>
  events.some((event) => event.type === 'PersonalDataErased' && event.data.versions.includes(version))

/** The document of one event of the case file, made from nothing but the case file; `undefined` where the event calls for none of that kind. */
export const paperOf = (story: Story, version: number, kind?: PaperKind): Made | undefined => {
  const event = story.events.find((one) => one.version === version)
  const registered = last(story, 'MatterRegistered')
  if (event === undefined || registered === undefined) return undefined
  const wanted = kind ?? papersOf(event)[0]
  if (wanted === undefined || !papersOf(event).includes(wanted)) return undefined
  if (isErased(story, registered.version) || isErased(story, version)) return WORDS_ERASED
  return made(story, matterFacts(story, registered), event, wanted)
}

/** One document that the story calls for, made or refused. */
export type Listed = Readonly<{ version: number; kind: PaperKind; docNo: string; date: DateOnly; paper: Made }>

/** Every document that the story calls for, in the order of the events. Only the first of an event carries its number. */
export const listOf = (story: Story): readonly Listed[] =>
  story.events.flatMap((event) =>
    papersOf(event).flatMap((kind, i) => {
      const paper = paperOf(story, event.version, kind)
      const docNo = i === 0 ? docNoOf(story, event) : ''
      return paper === undefined ? [] : [{ version: event.version, kind, docNo, date: asDate(event.at), paper }]
    }),
  )

const made = (story: Story, matter: MatterFacts, event: Recorded<CaseEvent>, kind: PaperKind): Made | undefined => {
  switch (event.type) {
    case 'MatterReferred':
      return referred(story, matter, event, kind)
    case 'ObjectionRaised':
      return objected(story, matter, event, kind)
    case 'ObjectionUpheld':
    case 'ObjectionRejected':
      return decidedObjection(story, matter, event, kind)
    case 'MatterAccepted':
      return accepted(story, matter, event, kind)
    case 'MatterDeclined':
      return declined(story, matter, event, kind)
    case 'HandlingPeriodExtended':
      return extended(story, matter, event, kind)
    case 'OpinionIssued':
      return opined(story, matter, event, kind)
    case 'OpinionServed':
      return served(story, matter, event, kind)
    default:
      return undefined
  }
}
