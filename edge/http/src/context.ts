import type { Organisation } from '@onedoor/barrier'
import type { HeldPost, UnitKind } from '@onedoor/case'
import type { HoursFrom, InternalLimit } from '@onedoor/clock'
import type { Database } from '@onedoor/database'
import type { FileSigner, RegisterLog, Store } from '@onedoor/eventstore'
import type { FileReader } from '@onedoor/file-text'
import type { Files } from '@onedoor/files'
import type { Stamp } from '@onedoor/kernel'
import type { Readings } from '@onedoor/ocr'
import type { Dossier, Paper } from '@onedoor/paper'
import type { SealImage } from '@onedoor/pdf'
import type { ReplyModel } from '@onedoor/text'
import type { Keys } from '@onedoor/vault'
import type { ConfidentialChannel } from './confidential.ts'
import type { Session } from './session.ts'

/** A unit as the directory knows it; names in both languages, dates of its life. */
export type Unit = Readonly<{
  id: string
  kind: UnitKind
  name: Readonly<{ zh: string; en: string }>
  /** 机关代字, the first part of its document numbers. */
  word: string
  address: string
  phone: string
  from: string
  until?: string
  successor?: string
  /** The organ that leads it from the level above. */
  superior?: string
  /** 办公时间 from a day on; the usual ones of the county where there are none. */
  hours?: readonly HoursFrom[]
}>

export type Place = Readonly<{ code: string; name: string; parent?: string }>

/** 内容分类 of the county; with a last day it is not chosen any more, but goes on naming what was sorted under it. */
export type Topic = Readonly<{ code: string; name: Readonly<{ zh: string; en: string }>; until?: string }>

/** 职责 of a unit as the county wrote it down: what it answers for, the words that letters use for it, the topics that are its own, and the article that says so. */
export type UnitDuty = Readonly<{ unit: string; said: string; words: readonly string[]; topics: readonly string[]; basis?: string }>

/** 单位与地点名录, as of a day. Kept by the organisation module; everybody else asks here. */
export type Directory = Readonly<{
  unit: (id: string) => Promise<Unit | undefined>
  /** Units that exist on that day. */
  units: (on: string) => Promise<readonly Unit[]>
  /** Display name of a staff member by user id. */
  person: (id: string) => Promise<string | undefined>
  places: () => Promise<readonly Place[]>
  /** Every topic there ever was. */
  topics: () => Promise<readonly Topic[]>
  /** 职责清单 as the county keeps it; nothing for a unit of which it says nothing. */
  duties: () => Promise<readonly UnitDuty[]>
  /** Every unit and post there ever was: what the barrier asks. */
  organisation: () => Promise<Organisation>
  /** Every post of the county, past ones too. */
  posts: () => Promise<readonly HeldPost[]>
  /** What was just changed is seen by the next question. */
  readAgain: () => void
}>

/** 内部期限 of the county, beside the law. Kept by the organisation module; whoever shows dates asks here. */
export type Limits = Readonly<{
  all: () => Promise<readonly InternalLimit[]>
  /** What was just changed is seen by the next question. */
  readAgain: () => void
}>

/** Prints documents. Compiler and fonts are loaded at the first one. */
export type Press = Readonly<{
  pdf: (paper: Paper, seal?: SealImage) => Promise<Uint8Array>
  docx: (paper: Paper) => Promise<Uint8Array>
  dossier: (dossier: Dossier) => Promise<Uint8Array>
}>

/** What a handler may reach; made once at start by the application. */
export type Services = Readonly<{
  county: string
  db: Database
  store: Store
  keys: Keys
  files: Files
  /** Reads photographs and scans of letters, where the engine is installed. */
  readings: Readings
  /** Opens files that anybody may have made. */
  fileReader: FileReader
  directory: Directory
  limits: Limits
  /** Heads, proofs and receipts of the register. */
  registerLog: RegisterLog
  press: Press
  /** Detached signatures over what is handed out for good. */
  fileSigner: FileSigner
  /** The clock of the machine, or of a simulation. */
  now: () => Date
  /** Public address of this installation, for links printed on paper; no slash at the end. */
  baseUrl: string
  /** Writes who opened whose data for which matter; resolves before the data is shown. */
  recordOpening: (opening: Opening) => Promise<void>
  /** 检举控告专门渠道: takes letters in from anybody, and opens them to nobody whom the barrier holds back. */
  confidential: ConfidentialChannel
  /** What the county's own answered letters have taught the check of a text before it leaves; nothing while there are too few. */
  replyModel: () => Promise<ReplyModel | undefined>
}>

/** 每次打开个人信息都留痕: who, which matter, what, why. */
export type Opening = Readonly<{ session: Session; matter: string; what: string; reason: string }>

export type Uploaded = Readonly<{ field: string; fileName: string; bytes: Uint8Array }>

/** A parsed request: everything in it has passed its schema. */
export type Asked<P = unknown, Q = unknown, B = unknown> = Readonly<{
  params: P
  query: Q
  body: B
  uploads: readonly Uploaded[]
  session: Session | undefined
  cookies: Readonly<Record<string, string | undefined>>
  /** zh unless the page, the cookie or the browser asks for English. */
  language: 'zh' | 'en'
  ip: string
  services: Services
}>

/** The stamp of a command by the person at the door; `petitioner` when nobody is signed in. */
export const stampOf = ({ session, services }: Pick<Asked, 'session' | 'services'>, commandId: string): Stamp => ({
  at: services.now(),
  by: session?.user ?? 'petitioner',
  organ: session?.organ ?? '',
  roles: session?.roles ?? [],
  commandId,
})
