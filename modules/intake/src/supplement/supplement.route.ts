import { randomUUID } from 'node:crypto'
import { type CaseEvent, lifeOf } from '@onedoor/case'
import { html, publicPage, readerOf, sayTo } from '@onedoor/html'
import { type Answer, type Asked, commandIdFrom, conclude, NOT_FOUND, refusalBody, route, stampOf, storeUploads } from '@onedoor/http'
import { fold, isRefusal, type Recorded } from '@onedoor/kernel'
import { queryKeyOf } from '@onedoor/vault'
import { z } from 'zod'
import { LONGEST_SUPPLEMENT, Supplement } from './supplement.contract.ts'
import { supplement } from './supplement.decide.ts'

const W = {
  done: { zh: '已补充', en: 'Added' },
  back: { zh: '回到进度', en: 'Back to my matter' },
  failed: { zh: '没有补充成功', en: 'Nothing was added' },
  yours: { zh: '您写的话：', en: 'What you wrote:' },
  tooLong: {
    zh: `补充的话超过 ${LONGEST_SUPPLEMENT} 字，请分几次补充，或作为文件上传。`,
    en: `More than ${LONGEST_SUPPLEMENT} characters: add it in parts, or as a file.`,
  },
} as const

const said = (asked: Asked, code: string, fault: string | undefined, text: string): Answer => {
  const reader = readerOf(asked)
  const say = sayTo(reader)
  const title = say(fault === undefined ? W.done : W.failed)
  const body = html`<h1>${title}</h1>${fault !== undefined && html`<p class="fault" role="alert">${fault}</p>`}${fault !== undefined && text !== '' && html`<p>${say(W.yours)}</p><p class="words">${text}</p>`}
<form method="post" action="/track"><input type="hidden" name="code" value="${code}"><button class="main">${say(W.back)}</button></form>`
  return { status: fault === undefined ? 200 : 409, html: publicPage({ title, here: '/track', reader, body }) }
}

const textIn = (body: Readonly<Record<string, unknown>>, matter: string): string => {
  const typed = body[`text-${matter}`]
  return typeof typed === 'string' ? typed.trim() : ''
}

export const supplementRoute = route({
  method: 'POST',
  path: '/supplement',
  may: 'anyone',
  page: true,
  uploads: true,
  limit: { perMinute: 20 },
  summary: { zh: '补充情况和材料', en: 'Add facts and papers to a matter.' },
  decider: supplement,
  body: z.record(z.string(), z.unknown()),
  handle: async (asked): Promise<Answer> => {
    const { services, body } = asked
    const form = Supplement.safeParse(body)
    if (!form.success) return NOT_FOUND
    const { code, matter, commandId: given = randomUUID() } = form.data
    const past = (await services.store.read(matter)) as readonly Recorded<CaseEvent>[]
    if (lifeOf(past)?.queryKey !== queryKeyOf(services.keys, code)) return NOT_FOUND
    const text = textIn(body, matter)
    const { files, faults } = await storeUploads(asked)
    const fault = text.length > LONGEST_SUPPLEMENT ? W.tooLong[asked.language] : faults[0]?.text
    if (fault !== undefined) return said(asked, code, fault, text)
    const commandId = commandIdFrom(given, text, ...files.map(({ digest }) => digest))
    const visitor = { ...asked, session: undefined }
    const decided = supplement.decide(fold(past, supplement), { channel: 'ONLINE', text, files }, stampOf(visitor, commandId))
    if (isRefusal(decided)) return said(asked, code, refusalBody(decided).message[asked.language], text)
    const done = await conclude(visitor, [{ stream: matter, past, events: decided }], commandId)
    return said(asked, code, isRefusal(done) ? refusalBody(done).message[asked.language] : undefined, text)
  },
})
