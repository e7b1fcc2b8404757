import { type CaseEvent, standingAside } from '@onedoor/case'
import type { Ability } from '@onedoor/duty'
import type { Addition, Beside, JobRequest } from '@onedoor/eventstore'
import { type Decider, fold, isRefusal, type Recorded, type Refusal, refuse } from '@onedoor/kernel'
import { z } from 'zod'
import { type Answer, NOT_FOUND } from './answer.ts'
import { type Asked, stampOf } from './context.ts'
import { type SeenMatter, visibleMatter } from './matter.ts'
import { type Route, route } from './route.ts'

export const MatterParams = z.object({ matter: z.string().min(3).max(64).describe('信访事项 id') })

/** Every command on a matter carries its own id (sent twice, done once) and the version of the case file its sender was looking at. */
export const CommandEnvelope = z.object({
  commandId: z.uuid().describe('Made by the client; the same id does the same thing once'),
  version: z.number().int().min(0).describe('Version of the case file the sender saw; another one is refused with changed-meanwhile'),
})

type CommandSpec<State, Body extends z.ZodType, Command, Out extends CaseEvent, Code extends string> = Readonly<{
  path: string
  may: Ability
  summary: Route['summary']
  /** Fields of the command beside the envelope. */
  input: Body
  decider: Decider<State, Command, CaseEvent, Out, Code>
  /** Looks up what the rule must know and cannot read from the case file. Leave out when the input is the command. */
  prepare?: (input: z.infer<Body>, asked: Asked, seen: SeenMatter) => Promise<Command | Refusal>
  jobs?: (events: readonly Recorded<CaseEvent>[], matter: string) => readonly JobRequest[]
}>

/** Facts that change nothing of what a sender looked at: what the press keeps, and copies that were counted, may come between. */
const QUIET: readonly CaseEvent['type'][] = ['PaperSealed', 'PaperPrinted', 'FileTextRead']

const movedSince = (events: readonly Recorded<CaseEvent>[], version: number): boolean =>
  version > events.length || events.slice(version).some(({ type }) => !QUIET.includes(type))

export type Done = Readonly<{ version: number; number?: number }>

/** Writes what was decided, and says in the API's words what became of it. */
export const conclude = async (asked: Asked, additions: readonly Addition[], commandId: string, beside: Beside = {}): Promise<Answer> => {
  const appended = await asked.services.store.append(additions, stampOf(asked, commandId), beside)
  switch (appended.kind) {
    case 'written':
    case 'repeated': {
      const last = appended.events.at(-1)
      const entered = appended.events.find((event) => event.number !== undefined)
      return { json: { version: last?.version ?? 0, ...(entered?.number !== undefined && { number: entered.number }) } satisfies Done }
    }
    case 'conflict':
      return refuse('changed-meanwhile')
    case 'taken':
      return refuse('already-there')
    case 'clock-behind-record':
      return refuse('clock-behind-record')
  }
}

const prepared = async <State, Body extends z.ZodType, Command, Out extends CaseEvent, Code extends string>(
  { prepare }: CommandSpec<State, Body, Command, Out, Code>,
  input: z.infer<Body>,
  asked: Asked,
  seen: SeenMatter,
): Promise<Command | Refusal> => (prepare === undefined ? (input as unknown as Command) : await prepare(input, asked, seen))

/** Authorise, parse, read the stream, decide, append with projections, answer: written once for every command on a matter. */
export const matterCommand = <State, Body extends z.ZodType, Command, Out extends CaseEvent, Code extends string>(
  spec: CommandSpec<State, Body, Command, Out, Code>,
): Route =>
  route({
    method: 'POST',
    path: spec.path,
    may: spec.may,
    summary: spec.summary,
    decider: spec.decider,
    params: MatterParams,
    body: z.object({ ...CommandEnvelope.shape, input: spec.input }),
    handle: async (asked): Promise<Answer> => {
      const { matter } = asked.params
      const { commandId, version, input } = asked.body as { commandId: string; version: number; input: z.infer<Body> }
      const seen = await visibleMatter(asked, matter)
      if (seen === undefined) return NOT_FOUND
      // Sent again after a dropped answer: the file moved on by this very command, so ask the store before calling it a conflict.
      if (movedSince(seen.events, version)) return (await repeated(asked, matter, commandId)) ?? refuse('changed-meanwhile')
      const command = standingAside(seen.life, stampOf(asked, commandId)) ?? (await prepared(spec, input, asked, seen))
      if (isRefusal(command)) return command
      const events = spec.decider.decide(fold(seen.events, spec.decider), command, stampOf(asked, commandId))
      if (isRefusal(events)) return events
      return conclude(asked, [{ stream: matter, past: seen.events, events }], commandId, { jobs: spec.jobs?.(seen.events, matter) ?? [] })
    },
  })

const repeated = async (asked: Asked, matter: string, commandId: string): Promise<Answer | undefined> => {
  const events = await asked.services.store.done(commandId)
  const last = events.findLast((event) => event.stream === matter)
  return last && { json: { version: last.version, ...(last.number !== undefined && { number: last.number }) } satisfies Done }
}
