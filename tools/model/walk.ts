import { type CaseEvent, evolveLife, isLawful, type Life, matterEntry, rightsNow, standingAside } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import { isRefusal, type Recorded, type Stamp } from '@onedoor/kernel'
import { type Act, type Given, isDone } from './acts.ts'
import { ACTORS, type Actor, PETITIONER_ACTOR } from './cast.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { admittedTo, lets } from './doors.ts'

/** Mostly somebody whom the door lets in and whose turn it is, so that histories grow long; the rest may be anybody at all. */
const someone = (chance: Chance, chosen: Act, life: Life): Actor => {
  const turn = chosen.whose?.(life) ?? life.holder
  const admitted = admittedTo(chosen)
  if (chance.percent(20) || admitted.length === 0) return chance.pick(ACTORS)
  const theirs = admitted.filter(({ organ }) => organ === turn)
  return chance.percent(70) && theirs.length > 0 ? chance.pick(theirs) : chance.pick(admitted)
}

export type Walked = Readonly<{
  events: readonly Recorded<CaseEvent>[]
  life: Life
  tried: number
  /** Sent by somebody whom the door does not let in. */
  turnedAway: number
  acts: ReadonlySet<string>
  phases: ReadonlySet<Life['phase']>
}>

const people = (chance: Chance): readonly string[] =>
  Array.from({ length: chance.pick([0, 1, 1, 2, 2, 3, 6]) }, (_, i) => `person-${i + 1}`)

/** Under the regulation of today, in the weeks before it came into force, and before a notice on holidays that moved days already shown. */
const STARTS = ['2026-03-02', '2026-03-02', '2026-03-02', '2022-04-06', '2019-11-20'] as const

const registration = (chance: Chance, receivedOn: string): CaseEvent => ({
  type: 'MatterRegistered',
  data: {
    ...{ submission: 'submission-1', receivedOn, place: '331023001', queryKey: 'key-1' },
    channel: chance.pick(['LETTER', 'VISIT', 'CALL', 'ONLINE'] as const),
    purpose: chance.percent(85) ? 'REDRESS' : 'SUGGESTION',
    anonymous: chance.percent(10),
    notifiable: chance.percent(80),
    addressed: chance.percent(70),
    claims: ['claim-1', 'claim-2'],
    persons: people(chance),
    ...(chance.percent(20) && { receivedBy: 'housing' }),
  },
  sealed: { subject: '', claims: [], persons: [] },
  entry: matterEntry(2026),
})

/** Told of every event with the life before and after it; whoever wants to object throws. */
export type Watch = (before: Life, event: Recorded<CaseEvent>, after: Life, past: readonly Recorded<CaseEvent>[]) => void

type Past = { events: Recorded<CaseEvent>[]; at: Date }
type Walk = Past & { life: Life; states: Map<unknown, unknown>; folded: Map<unknown, number>; phases: Set<Life['phase']> }

const record = (event: CaseEvent, { events, at }: Past, who: Pick<Stamp, 'by' | 'organ'>): Recorded<CaseEvent> => ({
  ...event,
  ...{ stream: 'matter-1', version: events.length + 1, position: events.length, at, by: who.by, organ: who.organ },
  ...(event.entry && { number: events.length + 1 }),
})

/** States are folded once for each kind of fold and kept, as a server that had them warm would. */
const stateOf = ({ states, folded, events }: Walk, { fold, initial, evolve }: Act): unknown => {
  const from = folded.get(fold) ?? 0
  const state = events.slice(from).reduce<unknown>(evolve, from === 0 ? initial : states.get(fold))
  states.set(fold, state)
  folded.set(fold, events.length)
  return state
}

const passTime = (walk: Walk, chance: Chance): void => {
  const hours = chance.percent(80) ? chance.between(0, 40) : chance.between(0, 60 * 24)
  walk.at = new Date(walk.at.getTime() + hours * 3_600_000)
}

const add = (walk: Walk, done: readonly CaseEvent[], who: Pick<Stamp, 'by' | 'organ'>, watch: Watch): void => {
  for (const event of done) {
    const before = walk.life
    if (!isLawful(before, event)) throw new Error(`A rule let ${event.type} through in ${before.phase}, which the table forbids.`)
    const recorded = record(event, walk, who)
    const after = evolveLife(before, recorded)
    if (after === undefined) throw new Error('The life of the matter was lost.')
    watch(before, recorded, after, walk.events)
    walk.events.push(recorded)
    walk.life = after
    walk.phases.add(after.phase)
  }
}

/** What the petitioner's own page names as a right today is not refused, but for what was filled in. */
const rightHeld = ({ life, at }: Walk, { name, right }: Act, refused: string): void => {
  if (right === undefined || right.faults.includes(refused)) return
  if (rightsNow(life, asDate(at)).some(({ code }) => code === right.code))
    throw new Error(`The page names ${right.code} as open in ${life.phase}, and ${name} is refused with ${refused}.`)
}

const begun = (chance: Chance): Walk => {
  const receivedOn = chance.pick(STARTS)
  const at = new Date(`${receivedOn}T09:00:00+08:00`)
  const first = record(registration(chance, receivedOn), { events: [], at }, { by: 'registrar-1', organ: 'office' })
  const life = evolveLife(undefined, first)
  if (life === undefined) throw new Error('A registration must begin a life.')
  return { events: [first], life, at, states: new Map(), folded: new Map(), phases: new Set([life.phase]) }
}

const choice = (acts: readonly Act[]) => {
  const forward = Map.groupBy(
    acts.flatMap((act) => (act.forward ?? []).map((phase) => ({ act, phase }))),
    ({ phase }) => phase,
  )
  return (chance: Chance, { phase }: Life): Act => {
    const next = forward.get(phase)
    return next !== undefined && chance.percent(55) ? chance.pick(next).act : chance.pick(acts)
  }
}

type Walking = Readonly<{ acts: readonly Act[]; tries: number; watch: Watch }>

/** One random history: so many tries of any act by anybody, most of them refused. */
export const walk = (seed: number, { acts, tries, watch }: Walking): Walked => {
  const chance = chanceFrom(seed)
  const walking = begun(chance)
  const used = new Set<string>()
  const choose = choice(acts)
  let turnedAway = 0
  for (let i = 0; i < tries; i += 1) {
    const chosen = choose(chance, walking.life)
    const who = someone(chance, chosen, walking.life)
    if (!lets(chosen, who, walking.life)) {
      turnedAway += 1
      continue
    }
    if (standingAside(walking.life, who) !== undefined) continue
    const given: Given = { chance, life: walking.life, today: asDate(walking.at), events: walking.events, by: who.by }
    const decision = chosen.decide(stateOf(walking, chosen), given, { ...who, at: walking.at, commandId: `command-${i}` })
    if (isRefusal(decision) && who.by === PETITIONER_ACTOR.by) rightHeld(walking, chosen, decision.refused)
    if (!isDone(decision)) continue
    add(walking, decision, who, watch)
    used.add(chosen.name)
    passTime(walking, chance)
  }
  const { events, life, phases } = walking
  return { events, life, tried: tries, turnedAway, acts: used, phases }
}
