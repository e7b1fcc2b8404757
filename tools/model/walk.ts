import { type CaseEvent, evolveLife, isLawful, type Life, matterEntry } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import type { Recorded, Stamp } from '@onedoor/kernel'
import { type Act, type Given, isDone } from './acts.ts'
import { type Chance, chanceFrom } from './chance.ts'

/** Somebody who might try anything: each post there is, the petitioner, and the jobs. */
const ACTORS: readonly Pick<Stamp, 'by' | 'organ' | 'roles'>[] = [
  { by: 'dispatcher-1', organ: 'office', roles: ['dispatcher'] },
  { by: 'registrar-1', organ: 'office', roles: ['registrar'] },
  { by: 'office-head-1', organ: 'office', roles: ['office-head'] },
  { by: 'supervisor-1', organ: 'office', roles: ['supervisor'] },
  ...['housing', 'roads'].flatMap((organ) => [
    { by: `${organ}-clerk-1`, organ, roles: ['handler'] },
    { by: `${organ}-clerk-2`, organ, roles: ['handler'] },
    { by: `${organ}-head`, organ, roles: ['unit-head'] },
  ]),
  ...['county', 'city'].flatMap((organ) => [
    { by: `${organ}-reviewer`, organ, roles: ['reviewer'] },
    { by: `${organ}-head`, organ, roles: ['review-head'] },
  ]),
  { by: 'petitioner', organ: '', roles: [] },
  { by: 'system', organ: '', roles: [] },
]

const PERSON = ACTORS.find(({ by }) => by === 'petitioner')

/** Mostly those whose turn it is, so that histories grow long; the rest may be anybody at all. */
const someone = (chance: Chance, { holder }: Life): (typeof ACTORS)[number] => {
  if (chance.percent(15) && PERSON !== undefined) return PERSON
  const theirs = ACTORS.filter(({ organ }) => organ === holder)
  return chance.percent(65) && theirs.length > 0 ? chance.pick(theirs) : chance.pick(ACTORS)
}

export type Walked = Readonly<{ events: readonly Recorded<CaseEvent>[]; life: Life; tried: number; acts: ReadonlySet<string> }>

const registration = (chance: Chance): CaseEvent => ({
  type: 'MatterRegistered',
  data: {
    ...{ submission: 'submission-1', receivedOn: '2026-03-02', place: '331023001', queryKey: 'key-1' },
    channel: chance.pick(['LETTER', 'VISIT', 'CALL', 'ONLINE'] as const),
    purpose: chance.percent(85) ? 'REDRESS' : 'SUGGESTION',
    anonymous: chance.percent(10),
    notifiable: chance.percent(80),
    addressed: chance.percent(70),
    claims: ['claim-1', 'claim-2'],
    persons: ['person-1', 'person-2', 'person-3'],
    ...(chance.percent(20) && { receivedBy: 'housing' }),
  },
  sealed: { subject: '', claims: [], persons: [] },
  entry: matterEntry(2026),
})

/** Told of every event with the life before and after it; whoever wants to object throws. */
export type Watch = (before: Life, event: Recorded<CaseEvent>, after: Life, past: readonly Recorded<CaseEvent>[]) => void

type Past = { events: Recorded<CaseEvent>[]; at: Date }
type Walk = Past & { life: Life; states: Map<unknown, unknown> }

const record = (event: CaseEvent, { events, at }: Past, who: Pick<Stamp, 'by' | 'organ'>): Recorded<CaseEvent> => ({
  ...event,
  ...{ stream: 'matter-1', version: events.length + 1, position: events.length, at, by: who.by, organ: who.organ },
  ...(event.entry && { number: events.length + 1 }),
})

/** States are folded once for each kind of fold and kept, as a server that had them warm would. */
const stateOf = (walk: Walk, { fold, initial, evolve }: Act, fresh: ReadonlyMap<unknown, number>): unknown => {
  const from = fresh.get(fold) ?? 0
  const known = from === 0 ? initial : walk.states.get(fold)
  return walk.events.slice(from).reduce<unknown>(evolve, known)
}

const passTime = (walk: Walk, chance: Chance): void => {
  const hours = chance.percent(70) ? chance.between(0, 40) : chance.between(0, 60 * 24)
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
  }
}

/** One random history: so many tries of any act by anybody, most of them refused. */
export const walk = (seed: number, { acts, tries, watch }: Readonly<{ acts: readonly Act[]; tries: number; watch: Watch }>): Walked => {
  const chance = chanceFrom(seed)
  const at = new Date('2026-03-02T09:00:00+08:00')
  const first = record(registration(chance), { events: [], at }, { by: 'registrar-1', organ: 'office' })
  const life = evolveLife(undefined, first)
  if (life === undefined) throw new Error('A registration must begin a life.')
  const walking: Walk = { events: [first], life, at, states: new Map() }
  const fresh = new Map<unknown, number>()
  const used = new Set<string>()
  for (let i = 0; i < tries; i += 1) {
    const chosen = chance.pick(acts)
    const who = someone(chance, walking.life)
    const state = stateOf(walking, chosen, fresh)
    walking.states.set(chosen.fold, state)
    fresh.set(chosen.fold, walking.events.length)
    const given: Given = { chance, life: walking.life, today: asDate(walking.at), events: walking.events }
    const decision = chosen.decide(state, given, { ...who, at: walking.at, commandId: `command-${i}` })
    if (!isDone(decision)) continue
    add(walking, decision, who, watch)
    used.add(chosen.name)
    passTime(walking, chance)
  }
  return { events: walking.events, life: walking.life, tried: tries, acts: used }
}
