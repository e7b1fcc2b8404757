import { randomUUID } from 'node:crypto'
import { type CaseEvent, dayOf, lifeOf } from '@onedoor/case'
import { html, paragraphs, publicPage, readerOf, sayTo } from '@onedoor/html'
import { type Answer, type Asked, conclude, NOT_FOUND, type Route, refusalBody, route, stampOf } from '@onedoor/http'
import { type Decider, fold, isRefusal, type Recorded } from '@onedoor/kernel'
import { queryKeyOf } from '@onedoor/vault'
import { z } from 'zod'
import { Reasons } from './handling.contract.ts'

const W = {
  done: { zh: '已收到', en: 'Received' },
  failed: { zh: '没有提交成功', en: 'Nothing was sent' },
  back: { zh: '回到进度', en: 'Back to my matter' },
  yours: { zh: '您写的话：', en: 'What you wrote:' },
} as const

const Asking = z.object({
  code: z.string().max(100),
  commandId: z.uuid().optional().catch(undefined),
  matter: z.string().min(3).max(64),
  text: z.string().trim().max(20_000).default(''),
})
type Asking = z.infer<typeof Asking>

type Spec<State, Command, Out extends CaseEvent, Code extends string> = Readonly<{
  path: string
  summary: Route['summary']
  decider: Decider<State, Command, CaseEvent, Out, Code>
  command: (reasons: string, today: string) => Command
}>

const said = (asked: Asked, { code, text }: Asking, fault: string | undefined): Answer => {
  const reader = readerOf(asked)
  const say = sayTo(reader)
  const title = say(fault === undefined ? W.done : W.failed)
  const body = html`<h1>${title}</h1>${fault !== undefined && html`<p class="fault" role="alert">${fault}</p>`}${fault !== undefined && text !== '' && html`<p>${say(W.yours)}</p><div class="words">${paragraphs(text)}</div>`}
<form method="post" action="/track"><input type="hidden" name="code" value="${code}"><button class="main">${say(W.back)}</button></form>`
  return { status: fault === undefined ? 200 : 409, html: publicPage({ title, here: '/track', reader, body }) }
}

/** What is wrong with the words, in the language of the page: each fault is written `中文｜English`. */
const wordsFault = (text: string, language: 'zh' | 'en'): string | undefined => {
  const issue = Reasons.safeParse(text).error?.issues[0]?.message.split('｜')
  return issue?.[language === 'zh' ? 0 : 1] ?? issue?.[0]
}

/** What the petitioner asks for on their own page: the query code opens their own matter and nothing else, and no staff session speaks for them. */
export const petitionerAsks = <State, Command, Out extends CaseEvent, Code extends string>(spec: Spec<State, Command, Out, Code>): Route =>
  route({
    method: 'POST',
    path: spec.path,
    may: 'anyone',
    page: true,
    limit: { perMinute: 20 },
    summary: spec.summary,
    decider: spec.decider,
    body: Asking,
    handle: async (asked): Promise<Answer> => {
      const { services, language, body } = asked
      const past = (await services.store.read(body.matter)) as readonly Recorded<CaseEvent>[]
      if (lifeOf(past)?.queryKey !== queryKeyOf(services.keys, body.code)) return NOT_FOUND
      const fault = wordsFault(body.text, language)
      if (fault !== undefined) return said(asked, body, fault)
      // The page gives one id to all its forms; what is asked for here tells them apart.
      const commandId = `${spec.path}:${body.commandId ?? randomUUID()}`
      if ((await services.store.done(commandId)).length > 0) return said(asked, body, undefined)
      const visitor = { ...asked, session: undefined }
      const command = spec.command(body.text, dayOf(services.now()))
      const events = spec.decider.decide(fold(past, spec.decider), command, stampOf(visitor, commandId))
      const done = isRefusal(events) ? events : await conclude(visitor, [{ stream: body.matter, past, events }], commandId)
      return said(asked, body, isRefusal(done) ? refusalBody(done).message[language] : undefined)
    },
  })
