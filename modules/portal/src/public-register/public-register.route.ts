import { html, publicPage, readerOf, sayTo } from '@onedoor/html'
import { type Answer, NOT_FOUND, route } from '@onedoor/http'
import { z } from 'zod'
import { months } from './public-register.query.ts'

const W = {
  title: { zh: '公开登记簿', en: 'Public register' },
  lead: {
    zh: '每一件事的每一步都按顺序记在这里，只增不改。下面的检查点用登记机关的密钥签名，任何人都可以保存；以后拿它一核对，就知道有没有人删过、改过、换过顺序。这里不公开任何人的姓名和内容。',
    en: 'Every step of every matter is entered here in order and never changed. The checkpoint below is signed by the register’s key and may be kept by anyone; held against the register later, it shows whether anything was removed, altered or moved. No name and no word of a petitioner is published.',
  },
  size: { zh: '记录总数', en: 'Entries' },
  head: { zh: '最新检查点', en: 'Latest checkpoint' },
  save: { zh: '保存检查点', en: 'Save the checkpoint' },
  key: { zh: '验证公钥', en: 'Verifier key' },
  how: { zh: '怎样核对', en: 'How to check' },
  howText: {
    zh: '在“核对回执”页上传您的回执；或者不经过我们，在自己的电脑上，从本软件的源码目录运行：',
    en: 'Upload your receipt on the page “Check a receipt”; or, without us, run this on your own computer, in a copy of the source of this software:',
  },
  monthly: { zh: '每月收到和答复', en: 'Received and answered, by month' },
  month: { zh: '月份', en: 'Month' },
  received: { zh: '收到（件次）', en: 'Received (submissions)' },
  answered: { zh: '答复送达（事项）', en: 'Answered and served (matters)' },
  none: { zh: '还没有记录。', en: 'Nothing yet.' },
} as const

type Month = Readonly<{ month: string; received: number; answered: number }>

/** `2026-11` as people read it. */
const monthSaid = (month: string) => ({ zh: `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`, en: month })

export const publicRegisterRoute = route({
  method: 'GET',
  path: '/register',
  may: 'anyone',
  page: true,
  summary: { zh: '公开登记簿', en: 'The public register.' },
  handle: async (asked): Promise<Answer> => {
    const { registerLog, db, county } = asked.services
    const reader = readerOf(asked)
    const say = sayTo(reader)
    const note = await registerLog.checkpoint()
    const rows = await db.query<Month>(months(county))
    const table =
      rows.length === 0
        ? html`<p class="soft">${say(W.none)}</p>`
        : html`<h2>${say(W.monthly)}</h2><table><thead><tr><th scope="col">${say(W.month)}</th><th scope="col">${say(W.received)}</th><th scope="col">${say(W.answered)}</th></tr></thead><tbody>${rows.map(({ month, received, answered }) => html`<tr><th scope="row">${say(monthSaid(month))}</th><td>${received}</td><td>${answered}</td></tr>`)}</tbody></table>`
    const body = html`<h1>${say(W.title)}</h1><p>${say(W.lead)}</p>
<section class="sheet"><dl class="facts"><dt>${say(W.size)}</dt><dd><strong>${await registerLog.size()}</strong></dd></dl></section>
<h2>${say(W.head)}</h2><pre>${note}</pre><p><a class="button main" href="/register/checkpoint">${say(W.save)}</a></p>
<h2>${say(W.key)}</h2><pre>${registerLog.key}</pre><h2>${say(W.how)}</h2><p>${say(W.howText)}</p>
<pre>npx onedoor receipt verify receipt.json --checkpoint checkpoint.txt --key '${registerLog.key}'</pre>${table}`
    return { html: publicPage({ title: say(W.title), here: '/register', reader, body }) }
  },
})

const asText = (text: string, fileName: string): Answer => ({
  bytes: new TextEncoder().encode(text),
  mime: 'text/plain; charset=utf-8',
  fileName,
})

export const checkpointRoute = route({
  method: 'GET',
  path: '/register/checkpoint',
  may: 'anyone',
  summary: { zh: '最新检查点（C2SP tlog-checkpoint）', en: 'The signed head of the register.' },
  handle: async ({ services }): Promise<Answer> => asText(await services.registerLog.checkpoint(), 'checkpoint.txt'),
})

export const keyRoute = route({
  method: 'GET',
  path: '/register/key',
  may: 'anyone',
  summary: { zh: '验证公钥', en: 'The verifier key.' },
  handle: ({ services }): Promise<Answer> => Promise.resolve(asText(`${services.registerLog.key}\n`, 'register-key.txt')),
})

export const consistencyRoute = route({
  method: 'GET',
  path: '/register/consistency',
  may: 'anyone',
  limit: { perMinute: 60 },
  summary: { zh: '两个检查点之间只增不改的证明', en: 'Proof that one checkpoint continues another.' },
  query: z.object({ from: z.coerce.number().int().min(1), to: z.coerce.number().int().min(1) }),
  handle: async ({ query, services }): Promise<Answer> => {
    const proof = await services.registerLog.consistency(query.from, query.to)
    return proof === undefined ? NOT_FOUND : { json: { from: query.from, to: query.to, proof } }
  },
})
