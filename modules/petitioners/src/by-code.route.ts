import { randomUUID } from 'node:crypto'
import { type CaseEvent, dayOf, petitionersIn } from '@onedoor/case'
import type { Stored } from '@onedoor/files'
import { publicPage, type Reader, readerOf, type Words } from '@onedoor/html'
import {
  type Answer,
  type Asked,
  commandIdFrom,
  conclude,
  faultsOf,
  NOT_FOUND,
  type Route,
  refusalBody,
  route,
  stampOf,
  storeUploads,
} from '@onedoor/http'
import { type Decider, fold as folded, isRefusal, type Recorded, type Refusal, refuse } from '@onedoor/kernel'
import { queryKeyOf } from '@onedoor/vault'
import { z } from 'zod'
import { donePage, type Made, type Shown } from './by-code.view.ts'
import { fold, type Parties } from './petitioners.state.ts'

const Carried = z.object({
  code: z.string().max(100),
  matter: z.string().regex(/^matter-[0-9a-z-]{1,60}$/),
  commandId: z.uuid().optional().catch(undefined),
  send: z.literal('1').optional().catch(undefined),
  sure: z.literal('1').optional().catch(undefined),
})

/** What the rule of an own act is told beside the form: who it is, and what was uploaded. */
export type Context = Readonly<{ parties: Parties; who: string; files: readonly Stored[] }>

type Spec<Fields extends z.ZodType, Command, Out extends CaseEvent, Code extends string> = Readonly<{
  path: string
  summary: Route['summary']
  fields: Fields
  uploads?: boolean
  decider: Decider<Parties, Command, CaseEvent, Out, Code>
  form: (shown: Shown, reader: Reader) => Made
  /** What it means, before it is done: where an act deserves a second look. */
  confirm?: (shown: Shown, reader: Reader) => Made
  command: (given: z.infer<Fields>, context: Context) => Command | Refusal
  done: Readonly<{ title: Words; follows: Words }>
}>

const page = (asked: Asked, made: Made, status = 200): Answer => ({
  status,
  html: publicPage({ ...made, here: '/track', reader: readerOf(asked) }),
})

const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s·•・.]/g, '')

/** The one petitioner, or the one of several whose name was typed; empty when it fits nobody or more than one. */
const personOf = (parties: Parties, events: readonly Recorded<CaseEvent>[], typed: unknown): string => {
  const [only, second] = parties.people
  if (second === undefined) return only ?? ''
  const name = typeof typed === 'string' ? plainName(typed) : ''
  const named = petitionersIn(events).filter(({ id, person }) => parties.people.includes(id) && plainName(person?.name ?? '') === name)
  return name === '' || named.length !== 1 ? '' : (named[0]?.id ?? '')
}

const agentsIn = (events: readonly Recorded<CaseEvent>[]): ReadonlyMap<string, string> =>
  new Map(events.flatMap((event) => (event.type === 'MandateGiven' ? [[event.data.mandate, event.sealed?.agent.name ?? ''] as const] : [])))

type Opened = Readonly<{ past: readonly Recorded<CaseEvent>[]; shown: Shown; sure: boolean; send: boolean }>

/** The matter that the query code opens, and nothing else. */
const opened = async (asked: Asked<unknown, unknown, Record<string, unknown>>): Promise<Opened | undefined> => {
  const { services, body } = asked
  const carried = Carried.safeParse(body)
  if (!carried.success) return undefined
  const { code, matter, commandId = randomUUID(), send, sure } = carried.data
  const past = (await services.store.read(matter)) as readonly Recorded<CaseEvent>[]
  const parties = folded(past, fold)
  if (parties.life?.queryKey !== queryKeyOf(services.keys, code)) return undefined
  const typed = body as Shown['typed']
  const shown = { ...{ code, matter, commandId, parties, typed, faults: [] }, today: dayOf(services.now()), agents: agentsIn(past) }
  return { past, shown, send: send !== undefined, sure: sure !== undefined }
}

const faultsIn = (error: z.ZodError, { language }: Asked) =>
  faultsOf(error).map((fault) => ({ field: fault.field.split('.')[0] ?? '', text: fault[language] }))

const said = (refusal: Refusal, { language }: Asked): string => refusalBody(refusal).message[language]

type Doing<Fields extends z.ZodType, Command, Out extends CaseEvent, Code extends string> = Readonly<{
  spec: Spec<Fields, Command, Out, Code>
  asked: Asked
  given: z.infer<Fields>
  files: readonly Stored[]
}>

const act = async <Fields extends z.ZodType, Command, Out extends CaseEvent, Code extends string>(
  { past, shown }: Opened,
  { spec, asked, given, files }: Doing<Fields, Command, Out, Code>,
): Promise<Answer> => {
  const { code, matter, commandId: typedId, parties, typed } = shown
  const commandId = commandIdFrom(typedId, spec.path, JSON.stringify(given), ...files.map(({ digest }) => digest))
  const finished = () => page(asked, donePage(spec.done.title, spec.done.follows, code, readerOf(asked)))
  const command = spec.command(given, { parties, files, who: personOf(parties, past, typed['who']) })
  const decided = isRefusal(command) ? command : spec.decider.decide(parties, command, stampOf(asked, commandId))
  if (isRefusal(decided)) {
    // Sent again after a dropped answer: it is done, and the rule only sees that.
    if ((await asked.services.store.done(commandId)).length > 0) return finished()
    return page(asked, spec.form({ ...shown, refused: said(decided, asked) }, readerOf(asked)), 409)
  }
  const done = await conclude(asked, [{ stream: matter, past, events: decided }], commandId)
  return isRefusal(done) ? page(asked, spec.form({ ...shown, refused: said(done, asked) }, readerOf(asked)), 409) : finished()
}

const uploadsOf = async (asked: Asked, uploads: boolean) => (uploads ? storeUploads(asked) : { files: [], faults: [] })

const handle = async <Fields extends z.ZodType, Command, Out extends CaseEvent, Code extends string>(
  spec: Spec<Fields, Command, Out, Code>,
  asked: Asked<unknown, unknown, Record<string, unknown>>,
): Promise<Answer> => {
  const found = await opened(asked)
  if (found === undefined) return NOT_FOUND
  const { shown, send, sure } = found
  const reader = readerOf(asked)
  // Whoever is signed in for an office does nothing in the petitioner's name.
  if (asked.session !== undefined)
    return page(asked, spec.form({ ...shown, refused: said(refuse('petitioner-alone'), asked) }, reader), 409)
  if (!send) return page(asked, spec.form(shown, reader))
  const form = spec.fields.safeParse(asked.body)
  const { files, faults } = await uploadsOf(asked, spec.uploads ?? false)
  if (!form.success || faults.length > 0)
    return page(asked, spec.form({ ...shown, faults: [...(form.success ? [] : faultsIn(form.error, asked)), ...faults] }, reader), 422)
  if (spec.confirm !== undefined && !sure) return page(asked, spec.confirm(shown, reader))
  return act(found, { spec, asked, given: form.data, files })
}

/** 信访人本人的一步, from a plain form and by the query code alone: asked for, it shows its form; sent, it is decided by the same rule as at the desk. */
export const byCode = <Fields extends z.ZodType, Command, Out extends CaseEvent, Code extends string>(
  spec: Spec<Fields, Command, Out, Code>,
): Route =>
  route({
    ...{
      method: 'POST',
      path: spec.path,
      may: 'anyone',
      page: true,
      limit: { perMinute: 30 },
      summary: spec.summary,
      decider: spec.decider,
    },
    ...(spec.uploads === true && { uploads: true }),
    body: z.record(z.string(), z.unknown()),
    handle: (asked) => handle(spec, asked),
  })
