import {
  type CaseFileEvent,
  dayOf,
  EVALUATION_DAYS,
  evolveLife,
  type Life,
  PETITIONER,
  type PersonalDataErased,
  type Phase,
} from '@onedoor/case'
import { addDays } from '@onedoor/clock'
import { type Decider, type Recorded, type Refusal, refuse } from '@onedoor/kernel'
import { type Erasure, GROUNDS } from './erase.contract.ts'

export type Refused = 'matter-not-found' | 'already-erased' | 'words-still-needed' | 'remedy-still-open' | 'retention-not-over'

const BASIS = '个人信息保护法 第四十七条第二款'

/** What erasure remembers of a stream, a letter or a matter: where its life is, and which facts may still carry words. */
type Kept = Readonly<{
  kind: 'nothing' | 'letter' | 'matter'
  life: Life | undefined
  opened: number
  /** Every fact but erasures; whether it has words is the store's knowledge, and naming one without words does no harm. */
  versions: readonly number[]
}>

const initial: Kept = { kind: 'nothing', life: undefined, opened: 0, versions: [] }

type OfLetter = Extract<CaseFileEvent, { type: 'LetterSetAside' | 'LettersCompared' | 'ComparisonUndone' | 'PaperTextTaken' }>

/** Facts of a letter alone; no life of a matter is made of them. */
const isOfLetter = (event: Recorded<CaseFileEvent>): event is Recorded<OfLetter> =>
  event.type === 'LetterSetAside' ||
  event.type === 'LettersCompared' ||
  event.type === 'ComparisonUndone' ||
  event.type === 'PaperTextTaken'

const evolve = (kept: Kept, event: Recorded<CaseFileEvent>): Kept => {
  const more: Kept = { ...kept, versions: [...kept.versions, event.version] }
  if (event.type === 'SubmissionReceived') return { ...more, kind: 'letter' }
  if (isOfLetter(event)) return more
  if (event.type === 'MatterOpened') return { ...more, opened: kept.opened + 1 }
  const life = kept.kind === 'letter' ? undefined : evolveLife(kept.life, event)
  if (event.type === 'PersonalDataErased') {
    const { versions } = event.data
    return { ...kept, life, versions: kept.versions.filter((version) => !versions.includes(version)) }
  }
  return { ...more, kind: kept.kind === 'letter' ? 'letter' : 'matter', life }
}

/** Over, unless somebody may still ask for something; a matter on another track or handled under another number is not. */
const OVER: readonly Phase[] = ['SERVED', 'CLOSED', 'REVIEW1_SERVED', 'REVIEW2_SERVED', 'WITHDRAWN', 'TERMINATED']

const runs = ({ phase, clocks }: Life, today: string): boolean => {
  if (OVER.includes(phase)) return false
  // A declined matter lies with the petition office, which may send it on while its own days run.
  return phase !== 'DECLINED' || clocks.some(({ endedOn, legalDue }) => endedOn === undefined && legalDue >= today)
}

/** 请求复查 and 评价: by their days, whether or not the sweep has closed them yet. */
const mayStillAct = ({ clocks, servedOn, evaluationClosed }: Life, today: string): boolean =>
  clocks.some(({ owner, endedOn, legalDue }) => owner === PETITIONER && endedOn === undefined && legalDue >= today) ||
  (servedOn !== undefined && !evaluationClosed && addDays(servedOn, EVALUATION_DAYS) >= today)

const stillNeeded = ({ kind, life, opened }: Kept, today: string): Refusal<Refused> | undefined => {
  if (kind === 'letter') return opened === 0 ? refuse('words-still-needed', BASIS) : undefined
  if (life === undefined || runs(life, today)) return refuse('words-still-needed', BASIS)
  return mayStillAct(life, today) ? refuse('remedy-still-open', BASIS) : undefined
}

/** What was never lawful to hold is bound by no period of keeping; for everything else the office names the day it found. */
const retained = ({ ground, keptUntil }: Erasure, today: string): boolean =>
  ground !== 'unlawful' && (keptUntil === undefined || keptUntil >= today)

/** 删除个人信息: the words of one stream go, the facts stay. Refused while anybody may still need the words. */
export const erase: Decider<Kept, Erasure, CaseFileEvent, PersonalDataErased, Refused> = {
  initial,
  evolve,
  decide: (kept, command, { at }) => {
    const today = dayOf(at)
    if (kept.kind === 'nothing') return refuse('matter-not-found')
    if (kept.versions.length === 0) return refuse('already-erased')
    const needed = stillNeeded(kept, today)
    if (needed !== undefined) return needed
    if (retained(command, today)) return refuse('retention-not-over', BASIS)
    return [{ type: 'PersonalDataErased', data: { versions: kept.versions, basis: GROUNDS[command.ground].basis } }]
  },
}
