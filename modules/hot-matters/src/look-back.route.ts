import type { Ability } from '@onedoor/duty'
import { type Answer, type Asked, conclude, type Route, route, stampOf } from '@onedoor/http'
import { type Decider, fold, isRefusal, type Recorded } from '@onedoor/kernel'
import type { z } from 'zod'
import { LookBackParams } from './finding.contract.ts'
import type { LookBackEvent } from './look-back.events.ts'

type Sent = Readonly<{ commandId: string }>
type Past = readonly Recorded<LookBackEvent>[]

type Spec<State, Body extends z.ZodType<Sent>, Command, Out extends LookBackEvent, Code extends string> = Readonly<{
  path: 'answer' | 'correct' | 'close' | 'return' | 'note'
  may: Ability
  summary: Route['summary']
  input: Body
  decider: Decider<State, Command, LookBackEvent, Out, Code>
  /** Looks up what the rule must know and cannot read from the list. Leave out when what was sent is the command. */
  prepare?: (asked: Asked, body: z.infer<Body>, past: Past) => Promise<Command>
}>

/** One step on a list to be looked at again: read, decided, written; sent twice, done once. */
export const lookBackCommand = <State, Body extends z.ZodType<Sent>, Command, Out extends LookBackEvent, Code extends string>({
  path,
  input,
  decider,
  prepare,
  ...spec
}: Spec<State, Body, Command, Out, Code>): Route =>
  route({
    ...spec,
    ...{ method: 'POST', path: `/api/look-backs/:lookBack/${path}`, params: LookBackParams, body: input, decider },
    handle: async (asked): Promise<Answer> => {
      const { lookBack } = asked.params
      const body = asked.body as z.infer<Body>
      const { store } = asked.services
      if ((await store.done(body.commandId)).length > 0) return { json: { done: true } }
      const past = (await store.read(lookBack)) as Past
      const command = prepare === undefined ? (body as unknown as Command) : await prepare(asked, body, past)
      const events = decider.decide(fold(past, decider), command, stampOf(asked, body.commandId))
      return isRefusal(events) ? events : conclude(asked, [{ stream: lookBack, past, events }], body.commandId)
    },
  })
