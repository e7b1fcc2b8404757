import { type CaseEvent, lifeOf } from '@onedoor/case'
import { asDate, daysBetween } from '@onedoor/clock'
import { checkRegister } from '@onedoor/eventstore'
import type { ColumnMap, Letter } from '@onedoor/intake/intake.module'
import type { Recorded } from '@onedoor/kernel'
import type { County } from '../county.ts'
import { planOf, type RoadStep, type Timed } from './plan.ts'
import { readLetters } from './read-letters.ts'
import { matterOf, takeStep } from './take-step.ts'

export type ReplayOptions = Readonly<{
  file: string
  map: ColumnMap
  source?: string
  onProgress: (steps: number, total: number) => void
  stop: AbortSignal
}>

type Late = Readonly<{ clock: string; matters: number; medianDays: number; mostDays: number }>

export type ReplayReport = Readonly<{
  rows: number
  letters: number
  unreadable: Readonly<Record<string, number>>
  steps: Readonly<Record<RoadStep, number>>
  refused: Readonly<Record<string, number>>
  replyBeforeLetter: number
  servedInTime: number
  servedLate: number
  late: readonly Late[]
  medianDaysToReply: number
  events: number
  registerWhole: boolean
  interrupted: boolean
  seconds: number
}>

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  if (sorted.length === 0) return 0
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

const counted = (counts: Record<string, number>, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1
}

type Loaded = { rows: number; letters: Letter[]; unreadable: Record<string, number> }

const load = async ({ file, map, source }: ReplayOptions): Promise<Loaded> => {
  const loaded: Loaded = { rows: 0, letters: [], unreadable: {} }
  for await (const told of readLetters(file, map, source)) {
    loaded.rows += 1
    if (told.letter === undefined) counted(loaded.unreadable, told.fault.code)
    else loaded.letters.push(told.letter)
  }
  return loaded
}

type Walked = { steps: Record<RoadStep, number>; refused: Record<string, number>; interrupted: boolean }

/** One calendar for all letters: every step of every matter in the order of time, as a county would have lived it. */
const walk = async (county: County, letters: readonly Letter[], { onProgress, stop }: ReplayOptions): Promise<Walked> => {
  const walked: Walked = {
    steps: { receive: 0, register: 0, refer: 0, sign: 0, accept: 0, draft: 0, issue: 0, serve: 0 },
    refused: {},
    interrupted: false,
  }
  const stopped = new Set<string>()
  const all: readonly (Timed & Readonly<{ letter: Letter; order: number }>)[] = letters
    .flatMap((letter) => planOf(letter).map((timed, order) => ({ ...timed, letter, order })))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime() || a.order - b.order)
  for (const [i, { letter, ...timed }] of all.entries()) {
    if (stop.aborted) return { ...walked, interrupted: true }
    onProgress(i + 1, all.length)
    if (stopped.has(letter.key)) continue
    const acted = await takeStep(county, letter, timed)
    if (acted.kind === 'refused') {
      // Reported, never forced: what follows on a refused step is not tried.
      stopped.add(letter.key)
      counted(walked.refused, `${timed.step}: ${acted.refusal.refused}`)
    } else walked.steps[timed.step] += 1
  }
  return walked
}

type Served = Readonly<{ clocks: readonly Readonly<{ id: string; days: number }>[]; days: number }>

const servedOf = async (county: County, letter: Letter): Promise<Served | undefined> => {
  const life = lifeOf((await county.store.read(matterOf(county, letter.key))) as readonly Recorded<CaseEvent>[])
  if (life?.servedOn === undefined) return undefined
  const clocks = life.clocks.flatMap(({ id, legalDue, endedOn }) =>
    endedOn !== undefined && endedOn > legalDue && id.startsWith('C') ? [{ id, days: daysBetween(legalDue, endedOn) }] : [],
  )
  return { clocks, days: daysBetween(asDate(letter.receivedAt), life.servedOn) }
}

const lateness = (served: readonly Served[]): readonly Late[] => {
  const byClock = Map.groupBy(
    served.flatMap(({ clocks }) => clocks),
    ({ id }) => id,
  )
  return [...byClock].map(([clock, all]) => {
    const days = all.map((one) => one.days)
    return { clock, matters: days.length, medianDays: median(days), mostDays: Math.max(...days) }
  })
}

/** Walks answered letters through the ordinary commands on their own days. What the rules refuse is counted by code. */
export const replay = async (county: County, options: ReplayOptions): Promise<ReplayReport> => {
  const began = Date.now()
  const { rows, letters, unreadable } = await load(options)
  const walked = await walk(county, letters, options)
  const served: Served[] = []
  for (const letter of letters) {
    const one = await servedOf(county, letter)
    if (one !== undefined) served.push(one)
  }
  const checked = await checkRegister(county.db, county.code, { keys: county.secrets.keys })
  const late = served.filter(({ clocks }) => clocks.some(({ id }) => id === 'C06')).length
  return {
    ...{ rows, letters: letters.length, unreadable, ...walked },
    replyBeforeLetter: letters.filter(({ repliedAt, receivedAt }) => repliedAt !== undefined && repliedAt < receivedAt).length,
    ...{ servedInTime: served.length - late, servedLate: late, late: lateness(served) },
    medianDaysToReply: median(served.map(({ days }) => days)),
    ...{ events: checked.ok ? checked.size : checked.position, registerWhole: checked.ok, seconds: (Date.now() - began) / 1000 },
  }
}
