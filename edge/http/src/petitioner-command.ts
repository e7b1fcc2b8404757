import { createHash, randomUUID } from 'node:crypto'
import { type CaseEvent, lifeOf } from '@onedoor/case'
import { html, publicPage, readerOf, sayTo } from '@onedoor/html'
import { type Decider, fold, isRefusal, type Recorded, type Refusal, refuse } from '@onedoor/kernel'
import { queryKeyOf } from '@onedoor/vault'
import { z } from 'zod'
import { type Answer, NOT_FOUND } from './answer.ts'
import { conclude } from './command-route.ts'
import { type Asked, stampOf } from './context.ts'
import { faultsOf } from './invalid.ts'
import { refusalBody } from './refused.ts'
import { type Route, route } from './route.ts'

type Words = Readonly<{ zh: string; en: string }>

const W = {
  not: { zh: '没有记录', en: 'Nothing was recorded' },
  yours: { zh: '您写的话：', en: 'What you wrote:' },
  back: { zh: '回到我的事项', en: 'Back to my matter' },
} as const

/** What every form on a petitioner’s page carries: the query code instead of a name, the matter, and an id of its own. */
const Envelope = z.object({
  code: z.string().min(1).max(100),
  matter: z.string().min(3).max(64),
  commandId: z.uuid().optional().catch(undefined),
})

type PetitionerSpec<State, Body extends z.ZodType, Command, Out extends CaseEvent, Code extends string> = Readonly<{
  path: string
  summary: Route['summary']
  /** Fields of the form beside the envelope. `text`, if there is one, is given back when it could not be taken. */
  input: Body
  decider: Decider<State, Command, CaseEvent, Out, Code>
  command: (input: z.infer<Body>) => NoInfer<Command>
  done: Readonly<{ title: Words; note: Words }>
}>

/** The same form sent twice is one command; other words from the same page are another. */
const commandIdOf = (path: string, given: string, input: unknown): string =>
  createHash('sha256')
    .update([path, given, JSON.stringify(input)].join('\n'))
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')

type Shown = Readonly<{ code: string; title: Words; note: Words; text?: string; status: number }>

const page = (asked: Asked, { code, title, note, text = '', status }: Shown): Answer => {
  const reader = readerOf(asked)
  const say = sayTo(reader)
  const failed = status !== 200
  const body = html`<h1>${say(title)}</h1>${failed ? html`<p class="fault" role="alert">${say(note)}</p>` : html`<p>${say(note)}</p>`}
${failed && text !== '' && html`<p>${say(W.yours)}</p><p class="words">${text}</p>`}
<form method="post" action="/track"><input type="hidden" name="code" value="${code}"><button class="main">${say(W.back)}</button></form>`
  return { status, html: publicPage({ title: say(title), here: '/track', reader, body }) }
}

const textOf = (body: Readonly<Record<string, unknown>>): string => (typeof body['text'] === 'string' ? body['text'].trim() : '')

type Sent = Readonly<{ matter: string; given: string; past: readonly Recorded<CaseEvent>[] }>

/** Does it, once; or says why not. */
const faultIn = async <State, Body extends z.ZodType, Command, Out extends CaseEvent, Code extends string>(
  spec: PetitionerSpec<State, Body, Command, Out, Code>,
  asked: Asked,
  { matter, given, past }: Sent,
): Promise<Readonly<{ note: Words; status: number }> | undefined> => {
  const input = spec.input.safeParse(asked.body)
  if (!input.success) return { note: faultsOf(input.error)[0] ?? W.not, status: 422 }
  const refused = (refusal: Refusal) => ({ note: refusalBody(refusal).message, status: 409 })
  if (asked.session !== undefined) return refused(refuse('petitioner-alone'))
  const commandId = commandIdOf(spec.path, given, input.data)
  if ((await asked.services.store.done(commandId)).length > 0) return undefined
  const events = spec.decider.decide(fold(past, spec.decider), spec.command(input.data), stampOf(asked, commandId))
  const answer = isRefusal(events) ? events : await conclude(asked, [{ stream: matter, past, events }], commandId)
  return isRefusal(answer) ? refused(answer) : undefined
}

/**
 * An act of the petitioner’s own, from the plain form on the page that the query code opens. The code opens the petitioner’s own matters and
 * nothing else; whoever is signed in as staff does not act for a petitioner.
 */
export const petitionerCommand = <State, Body extends z.ZodType, Command, Out extends CaseEvent, Code extends string>(
  spec: PetitionerSpec<State, Body, Command, Out, Code>,
): Route =>
  route({
    method: 'POST',
    path: spec.path,
    may: 'anyone',
    page: true,
    limit: { perMinute: 20 },
    summary: spec.summary,
    decider: spec.decider,
    body: z.record(z.string(), z.unknown()),
    handle: async (asked): Promise<Answer> => {
      const { services, body } = asked
      const form = Envelope.safeParse(body)
      if (!form.success) return NOT_FOUND
      const { code, matter, commandId: given = randomUUID() } = form.data
      const past = (await services.store.read(matter)) as readonly Recorded<CaseEvent>[]
      if (lifeOf(past)?.queryKey !== queryKeyOf(services.keys, code)) return NOT_FOUND
      const fault = await faultIn(spec, asked, { matter, given, past })
      if (fault !== undefined) return page(asked, { code, title: W.not, text: textOf(body), ...fault })
      return page(asked, { code, ...spec.done, status: 200 })
    },
  })
