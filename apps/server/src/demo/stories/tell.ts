import { type CaseEvent, lifeOf, type MatterRegistered, type PlacedUnit, standingAside } from '@onedoor/case'
import { addDays, asDate } from '@onedoor/clock'
import type { Addition } from '@onedoor/eventstore'
import { isRefusal, type Recorded, type Refusal, type Stamp } from '@onedoor/kernel'
import { organisation } from '@onedoor/organisation/organisation.module'
import { petitioners } from '@onedoor/petitioners/petitioners.module'
import type { County } from '../../county.ts'
import { idOf, matterOf, registerDemoLetter, submissionOf } from '../take-letter.ts'
import { ACTS, type Past, type Said, type World } from './acts.ts'
import type { Step, Story, TextFile, Who } from './story.ts'

/** Something that happened at its moment, done when its turn comes. */
export type Item = Readonly<{ at: Date; commandId: string; run: () => Promise<void> }>

type Told = { readonly id: string; past: Past; readonly resumed: boolean }

const OFFICE = {
  ...{ window1: 'registrar', window2: 'registrar', routing: 'dispatcher', officehead: 'office-head', supervisor: 'supervisor' },
} as const

const ROLES: Readonly<Record<string, readonly [post: string, role: string]>> = {
  clerk: ['clerk', 'handler'],
  legal: ['legal', 'legal-checker'],
  head: ['head', 'unit-head'],
  reviewer: ['reviewer', 'reviewer'],
  'review-head': ['head', 'review-head'],
}

/** Login, organ and role of whoever acts. */
const personOf = (who: Who, own: string): Pick<Stamp, 'by' | 'organ' | 'roles'> => {
  if (who === 'petitioner') return { by: who, organ: '', roles: [] }
  if (Object.hasOwn(OFFICE, who)) return { by: who, organ: 'office', roles: [OFFICE[who as keyof typeof OFFICE]] }
  const [desk = '', unit = own] = who.split(':')
  const [post = '', role = ''] = ROLES[desk] ?? []
  return { by: `${unit}-${post}`, organ: unit, roles: [role] }
}

const isFile = (value: unknown): value is TextFile => typeof value === 'object' && value !== null && 'content' in value

const filesIn = (said: unknown): readonly TextFile[] =>
  Object.values(said as object)
    .flat()
    .filter(isFile)

const EARLIEST = 5 * 3_600_000

/** Tells stories: each step by the rule of its use case, on its day, by its person. What was written is remembered, so no stream is read twice. */
export class Telling {
  readonly #county: County
  readonly #now: Date
  readonly #matters = new Map<string, Told>()
  readonly #stopped = new Map<string, string>()
  #units: readonly PlacedUnit[] = []

  constructor(county: County, now: Date) {
    this.#county = county
    this.#now = now
  }

  /** Everything that happens in a story whose letter came in at `at`, each with its moment: the afternoon of its day, never later than now. */
  itemsOf(story: Story, at: Date): readonly Item[] {
    const first = { at, commandId: idOf(`${story.letter.subject} register`), run: () => this.#begin(story, at) }
    const steps = story.steps.map((done, i): Item => {
      const then = new Date(Math.min(at.getTime() + done.on * 86_400_000 + EARLIEST + i * 300_000, this.#now.getTime()))
      const commandId = idOf(`${story.name} step ${i + 1}`)
      return { at: then, commandId, run: () => this.#take(story, done, { at: then, commandId, ...personOf(done.by, story.letter.unit) }) }
    })
    return [first, ...steps]
  }

  /** Stories that a holiday or a weekend of this year stopped where they were, and at what: the rest of the county is there all the same. */
  get stopped(): ReadonlyMap<string, string> {
    return this.#stopped
  }

  get #world(): World {
    const told = (name: string): Told => {
      const found = this.#matters.get(name)
      if (found === undefined) throw new Error(`No demo story called ${name} has begun yet.`)
      return found
    }
    return { units: this.#units, idOf: (name) => told(name).id, pastOf: (name) => told(name).past }
  }

  async #begin({ name, letter }: Story, at: Date): Promise<void> {
    const { db, code, store } = this.#county
    if (this.#units.length === 0) this.#units = await organisation.directoryOf(db, code, () => at).units(asDate(at))
    const id = await registerDemoLetter(this.#county, letter, at)
    const past = (await store.read(id)) as Past
    this.#matters.set(name, { id, past, resumed: past.length > 1 })
  }

  async #take(story: Story, done: Step, stamp: Stamp): Promise<void> {
    if (this.#stopped.has(story.name)) return
    const told = this.#matters.get(done.there ?? story.name)
    if (told === undefined) throw new Error(`“${story.name}” goes on in ${done.there}, which is not there.`)
    const said = this.#said(story, done)
    if (!(await this.#isDone(told, done, stamp))) {
      const events = this.#decided(told.past, done, said, stamp)
      if (isRefusal(events)) {
        if (events.refused !== done.caught) this.#stopped.set(story.name, `${done.act} on day ${done.on}: ${events.refused}`)
        return
      }
      if (done.caught !== undefined) throw new Error(`“${story.name}”, ${done.act} on day ${done.on}: was not refused.`)
      for (const { content } of filesIn(said)) await this.#county.files.put(Buffer.from(content))
      const split = await this.#splitting(story, { told, done, said }, stamp)
      told.past = [...told.past, ...(await this.#written([{ stream: told.id, past: told.past, events }, ...split], stamp, told.id))]
    }
    if (done.act === 'splitOff') await this.#know(said as Said<'splitOff'>)
  }

  /** By a start before this one; what is refused leaves nothing to be found. */
  async #isDone({ resumed }: Told, { caught }: Step, { commandId }: Stamp): Promise<boolean> {
    return resumed && (caught !== undefined || (await this.#county.store.done(commandId)).length > 0)
  }

  /** A matter that is split off is called by name in a story, and by its id in the register. */
  #said({ letter }: Story, done: Step): unknown {
    const said = done.say((n) => addDays(asDate(new Date(this.#now.getTime() - letter.age * 86_400_000)), n))
    return done.act === 'splitOff' ? { ...(said as Said<'splitOff'>), into: matterOf((said as Said<'splitOff'>).subject) } : said
  }

  #decided(past: Past, { act }: Step, said: unknown, stamp: Stamp): readonly CaseEvent[] | Refusal {
    // A step pairs an act with what that act says: see `step`.
    const rule = ACTS[act] as (seen: Readonly<{ past: Past; world: World }>, said: unknown, stamp: Stamp) => readonly CaseEvent[] | Refusal
    return standingAside(lifeOf(past), stamp) ?? rule({ past, world: this.#world }, said, stamp)
  }

  async #written(additions: readonly Addition[], stamp: Stamp, stream: string): Promise<Past> {
    const appended = await this.#county.store.append(additions, stamp)
    if (appended.kind !== 'written') throw new Error(`A step of a demo story was not written: ${appended.kind}.`)
    return appended.events.filter((event) => event.stream === stream) as Past
  }

  async #splitting(
    { letter }: Story,
    { told, done, said }: Readonly<{ told: Told; done: Step; said: unknown }>,
    stamp: Stamp,
  ): Promise<readonly Addition[]> {
    if (done.act !== 'splitOff') return []
    const off = said as Said<'splitOff'>
    const made = petitioners.rules.splitMatter(told.past[0] as Recorded<MatterRegistered>, off, stamp)
    if (isRefusal(made)) throw new Error(`A demo matter was not split off: ${made.refused}.`)
    const submission = submissionOf(letter.subject)
    return [
      { stream: off.into, past: [], events: [made] },
      { stream: submission, past: await this.#county.store.read(submission), events: [petitioners.rules.opening(off.into)] },
    ]
  }

  async #know({ into, subject }: Said<'splitOff'>): Promise<void> {
    const past = (await this.#county.store.read(into)) as Past
    this.#matters.set(subject, { id: into, past, resumed: past.length > 1 })
  }
}
