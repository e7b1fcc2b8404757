import type { SubmissionEvent } from '@onedoor/case'
import { asDate, noticesBetween } from '@onedoor/clock'
import { handling } from '@onedoor/handling/handling.module'
import { intake, type Letter } from '@onedoor/intake/intake.module'
import { isRefusal, type Recorded, type Stamp } from '@onedoor/kernel'
import { routing } from '@onedoor/routing/routing.module'
import { type Acted, act } from '../act.ts'
import type { County } from '../county.ts'
import { clerkOf, headOf } from '../demo/staff.ts'
import { guessUnit } from './guess-unit.ts'
import { steadyId } from './ids.ts'
import type { RoadStep, Timed } from './plan.ts'
import { receiveLetter, submissionOf } from './receive-letter.ts'

export const matterOf = (county: County, key: string): string => `matter-${steadyId(county.code, key)}`

type Taking = Readonly<{ county: County; letter: Letter; unit: string; stampBy: (who: Who) => Stamp }>
type Who = Pick<Stamp, 'by' | 'organ' | 'roles'>

const WINDOW: Who = { by: 'window1', organ: 'office', roles: ['registrar'] }
const DISPATCHER: Who = { by: 'routing', organ: 'office', roles: ['dispatcher'] }
const clerk = (unit: string): Who => ({ by: clerkOf(unit), organ: unit, roles: ['handler'] })
const head = (unit: string): Who => ({ by: headOf(unit), organ: unit, roles: ['unit-head'] })

const register = async ({ county, letter, stampBy }: Taking): Promise<Acted> => {
  const { store, code } = county
  const submission = submissionOf(county, letter.key)
  const past = (await store.read(submission)) as readonly Recorded<SubmissionEvent>[]
  const { initial, evolve } = intake.rules.submission
  const { subject, claims, place } = letter
  const input = { id: matterOf(county, letter.key), purpose: 'REDRESS' as const, subject, claims: [...claims], place }
  const stamp = stampBy(WINDOW)
  const done = intake.rules.registerMatters(submission, past.reduce(evolve, initial), [input], stamp)
  if (isRefusal(done)) return done.refused === 'already-registered' ? { kind: 'repeated' } : { kind: 'refused', refusal: done }
  const registered = done.registered.map((one) => ({ stream: one.matter, past: [], events: [one.event] }))
  const appended = await store.append([{ stream: submission, past, events: done.opened }, ...registered], stamp)
  if (appended.kind === 'written') return { kind: 'done' }
  if (appended.kind === 'repeated') return { kind: 'repeated' }
  return { kind: 'refused', refusal: { refused: appended.kind === 'conflict' ? `changed-meanwhile (${code})` : appended.kind } }
}

/** The law a reply of that day rested on. */
const basisOf = (day: string): string => (day < '2022-05-01' ? '《信访条例》（2005）第三十二条' : '《信访工作条例》第三十二条')

const received = async (taking: Taking, at: Date): Promise<Acted> => {
  const done = await receiveLetter(taking.county, taking.letter, at)
  if (done.kind === 'refused') return done
  return { kind: done.kind === 'added' ? 'done' : 'repeated' }
}

const answered = ({ letter, county }: Taking, at: Date) => ({
  facts: letter.reply,
  basis: basisOf(asDate(at)),
  findings: letter.claims.map((_, i) => ({ claim: `claim-${i + 1}`, outcome: 'EXPLAINED' as const, text: letter.reply })),
  matter: matterOf(county, letter.key),
})

const take = (step: RoadStep, taking: Taking, at: Date): Promise<Acted> => {
  const { county, letter, unit, stampBy } = taking
  const { store } = county
  const matter = matterOf(county, letter.key)
  const told = letter.persons.length === 0 ? ('NOT_REACHABLE' as const) : ('PORTAL' as const)
  switch (step) {
    case 'receive':
      return received(taking, at)
    case 'register':
      return register(taking)
    case 'refer': {
      const command = { mode: 'TRANSFER' as const, to: unit, reason: '属你单位职权范围，请依法办理。' }
      return act(store, { matter, decider: routing.rules.refer, command }, stampBy(DISPATCHER))
    }
    case 'sign':
      return act(store, { matter, decider: routing.rules.sign, command: {} }, stampBy(clerk(unit)))
    case 'accept':
      return act(store, { matter, decider: handling.rules.accept, command: { told, contact: '' } }, stampBy(clerk(unit)))
    case 'draft': {
      const { facts, basis, findings } = answered(taking, at)
      return act(store, { matter, decider: handling.rules.draft, command: { facts, basis, findings } }, stampBy(clerk(unit)))
    }
    case 'issue':
      return act(store, { matter, decider: handling.rules.signOff, command: { posts: [] } }, stampBy(head(unit)))
    case 'serve': {
      const command = {
        method: 'ELECTRONIC' as const,
        servedOn: asDate(at),
        receiver: '来信人（网上）',
        remarks: '答复已在来信网站的个人页面送达。',
        consentToElectronic: true,
        proof: [],
      }
      return act(store, { matter, decider: handling.rules.serve, command }, stampBy(clerk(unit)))
    }
  }
}

/** As the hourly sweep would have done by then: a notice that became known on the way has moved what it moves. */
const recount = async (county: County, { key, receivedAt }: Letter, { step, at }: Timed): Promise<void> => {
  if (noticesBetween(asDate(receivedAt), asDate(at)).length === 0) return
  const stamp = { by: 'system', organ: '', roles: [], at, commandId: steadyId(county.code, key, 'recount', step) }
  await act(county.store, { matter: matterOf(county, key), decider: handling.rules.recomputeDates, command: {} }, stamp)
}

/** Takes one step of the road at its time, by the ordinary command, as whoever of the invented staff holds the post. */
export const takeStep = async (county: County, letter: Letter, timed: Timed): Promise<Acted> => {
  const { step, at } = timed
  await recount(county, letter, timed)
  const stampBy = (who: Who): Stamp => ({ ...who, at, commandId: steadyId(county.code, letter.key, 'replay', step) })
  return take(step, { county, letter, unit: guessUnit(letter.reply), stampBy }, at)
}
