import { asDate, limitableClocks, ruleFor } from '@onedoor/clock'
import type { Store } from '@onedoor/eventstore'
import { type Answer, type Asked, conclude, type Limits as LimitsDirectory, route } from '@onedoor/http'
import { type Decider, fold, isRefusal, type Recorded } from '@onedoor/kernel'
import type { LimitEvent } from '../limits.events.ts'
import { endLimit } from './end-limit.decide.ts'
import { EndLimit, SetLimit } from './limits.contract.ts'
import { evolve, initial, type Limits } from './limits.state.ts'
import { setLimit } from './set-limit.decide.ts'

const STREAM = 'internal-limits'

const read = async (store: Store): Promise<readonly Recorded<LimitEvent>[]> => (await store.read(STREAM)) as readonly Recorded<LimitEvent>[]

/** A change made on one server shows on the others within this time. */
const FRESH_MS = 5000

/** 内部期限 for everybody who shows dates: few, so kept in memory and read again every few seconds. */
export const limitsOf = (store: Store, now: () => Date): LimitsDirectory => {
  let kept: Promise<Limits> | undefined
  let readAt = 0
  return {
    all: () => {
      const at = now().getTime()
      if (kept === undefined || Math.abs(at - readAt) > FRESH_MS) {
        readAt = at
        kept = read(store).then((events) => fold(events, { initial, evolve }))
        kept.catch(() => (kept = undefined))
      }
      return kept
    },
    readAgain: () => (kept = undefined),
  }
}

const change = async <Command extends Readonly<{ commandId: string }>, Out extends LimitEvent, Code extends string>(
  asked: Asked<unknown, unknown, Command>,
  decider: Decider<Limits, Omit<Command, 'commandId'>, LimitEvent, Out, Code>,
): Promise<Answer> => {
  const { services, session, body } = asked
  const past = await read(services.store)
  const stamp = {
    at: services.now(),
    by: session?.user ?? '',
    organ: session?.organ ?? '',
    roles: session?.roles ?? [],
    commandId: body.commandId,
  }
  if ((await services.store.done(body.commandId)).length > 0) return { json: { done: true } }
  const events = decider.decide(fold(past, decider), body, stamp)
  if (isRefusal(events)) return events
  const answer = await conclude(asked, [{ stream: STREAM, past, events }], body.commandId)
  services.limits.readAgain()
  return answer
}

export const setLimitRoute = route({
  method: 'POST',
  path: '/api/limits',
  may: 'limits.set',
  summary: { zh: '定一个比法定期限更短的内部期限', en: 'Set an internal limit, shorter than the law.' },
  body: SetLimit,
  handle: (asked) => change(asked, setLimit),
})

export const endLimitRoute = route({
  method: 'POST',
  path: '/api/limits/end',
  may: 'limits.set',
  summary: { zh: '取消一个内部期限', en: 'End an internal limit.' },
  body: EndLimit,
  handle: (asked) => change(asked, endLimit),
})

export const limitsRoute = route({
  method: 'GET',
  path: '/api/limits',
  may: 'limits.set',
  summary: { zh: '各项法定期限和内部期限', en: 'Legal periods, and the internal limits beside them.' },
  handle: async ({ services }): Promise<Answer> => {
    const today = asDate(services.now())
    const limits = await services.limits.all()
    const changes = await read(services.store)
    const whyOf = (id: string) => changes.findLast(({ data }) => data.clock === id)?.sealed?.reason
    const clocks = limitableClocks(today).map((id) => ({
      rule: ruleFor(id, today),
      limits: limits.filter(({ clock, until }) => clock === id && (until === undefined || until >= today)),
      ...(whyOf(id) !== undefined && { reason: whyOf(id) }),
    }))
    return { json: { clocks } }
  },
})
