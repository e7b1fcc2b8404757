import { type CaseEvent, matterNo, type Told } from '@onedoor/case'
import { asDate, type DateOnly, derivationSaid, due, dueDates } from '@onedoor/clock'
import { isRefusal, type Recorded, type Refusal, refuse } from '@onedoor/kernel'
import {
  dateSaid,
  docNo,
  type Issued,
  type Issuer,
  type MatterFacts,
  type Paper,
  type PaperKind,
  type PaperRefusal,
  type Wordings,
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
/** Of the letter: its language; its narrative and the names of its papers, unless it opened other matters too; who received it. */
export type Letter = Readonly<{ language: 'zh' | 'en'; materials?: readonly string[]; narrative?: string; receivedBy?: string }>
export type Story = Readonly<{
  events: readonly Recorded<CaseEvent>[]
  letter: Letter
  code: string
  trackUrl: string
  directory: Directory
  /** The county’s own wordings, each from its day on. */
  wordings?: Wordings
}>

const CHANNEL_WORDS = { LETTER: '来信', VISIT: '来访', CALL: '来电', ONLINE: '网上' } as const
export type Of<Type extends CaseEvent['type']> = Recorded<Extract<CaseEvent, { type: Type }>>

export const last = <Type extends CaseEvent['type']>(
  { events }: Story,
  type: Type,
  before = Number.POSITIVE_INFINITY,
): Of<Type> | undefined => events.findLast((event): event is Of<Type> => event.type === type && event.version < before)

export const issuerOf = ({ directory, wordings }: Story, unit: string): Issuer => ({
  ...directory.unit(unit),
  ...(wordings !== undefined && { wordings }),
})

/** 文号 of a numbered event; empty for one without number. */
export const docNoOf = ({ directory }: Pick<Story, 'directory'>, event: Recorded<CaseEvent> | undefined): string => {
  if (event?.entry === undefined || event.number === undefined) return ''
  const [register, organ = '', kind = ''] = event.entry.register.split('/')
  return register === 'document' ? docNo(directory.unit(organ).word, kind, event.entry.year, event.number) : ''
}

export const issuedOf = (story: Story, event: Recorded<CaseEvent>): Issued => ({ docNo: docNoOf(story, event), date: asDate(event.at) })

/** Empty once the words were erased under the law: then documents that need them are not made again. */
const wordsOf = ({ sealed }: Of<'MatterRegistered'>): Pick<MatterFacts, 'subject' | 'claims' | 'petitioner'> => {
  const { subject, claims, persons } = sealed ?? { subject: '', claims: [], persons: [] }
  return { subject, claims: claims.map(({ text }) => text), petitioner: persons.map(({ name }) => name).join('、') }
}

export const matterFacts = (story: Story, registered: Of<'MatterRegistered'>): MatterFacts => ({
  no: matterNo(registered.entry?.year ?? 0, registered.number ?? 0),
  ...{ code: story.code, trackUrl: story.trackUrl },
  ...wordsOf(registered),
  receivedOn: registered.data.receivedOn,
  channel: CHANNEL_WORDS[registered.data.channel],
})

export type Made = Paper | PaperRefusal | Refusal<'words-erased'>

export const WORDS_ERASED = refuse('words-erased', '个人信息保护法 第四十七条')
/** How the documents of one kind of event are made. */
export type Making<Type extends CaseEvent['type']> = (story: Story, matter: MatterFacts, event: Of<Type>, kind: PaperKind) => Made

/** What a paper of that day knows: its own calendar, and the days granted by then. */
type Known = Readonly<{ on: DateOnly; extraDays?: number }>

/** Legal last day of a period, as the calendar was known on the day of the paper; empty where the law of that day set none. */
export const dueOn = (clock: string, from: DateOnly, { on, extraDays = 0 }: Known): DateOnly =>
  dueDates(clock, from, { extraDays, knownOn: on })?.legalDue ?? ''

/** How that last day was counted, in one sentence; empty where nothing was counted. */
export const countedOn = (clock: string, from: DateOnly, { on, extraDays = 0 }: Known, language: 'zh' | 'en' = 'zh'): string => {
  const derived = due(clock, from, { extraDays, knownOn: on })
  return isRefusal(derived) ? '' : derivationSaid(derived, language, (date) => dateSaid(date, language))
}

/** 送达方式 as printed. */
export const METHOD_WORDS = {
  DIRECT: '直接送达',
  AGENT: '由同住成年家属、代理人或者代收人签收',
  LEFT: '留置送达',
  POST: '邮寄送达',
  ELECTRONIC: '电子送达',
} as const

const TOLD_WORDS = { DIRECT: '当面', POST: '邮寄', PORTAL: '网络', PHONE: '电话', NOT_REACHABLE: '公告或者留存' } as const

/** How a person was told something, as printed. */
export const toldSaid = (told: Told): string => TOLD_WORDS[told]
