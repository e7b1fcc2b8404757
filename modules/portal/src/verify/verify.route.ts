import { verifyEd25519 } from '@onedoor/eventstore'
import { type Html, html, publicPage, readerOf, sayTo } from '@onedoor/html'
import { type Answer, type Asked, route } from '@onedoor/http'
import { type Bridge, type Proven, parseCheckpoint, type Unproven, verifyReceipt } from '@onedoor/ledger'
import { sha256 } from '@onedoor/vault'
import { z } from 'zod'

const W = {
  title: { zh: '核对回执', en: 'Check a receipt' },
  lead: {
    zh: '选择您保存的回执文件，看它所证明的那条记录是否还原样在登记簿里。也可以同时选择您以前保存的检查点。',
    en: 'Choose the receipt you kept, to see whether the entry it proves is still in the register as it was. You may add a checkpoint that you kept.',
  },
  receipt: { zh: '回执文件（.json）', en: 'Receipt (.json)' },
  checkpoint: { zh: '检查点文件（可不选）', en: 'Checkpoint (not needed)' },
  choose: { zh: '选择文件', en: 'Choose the file' },
  check: { zh: '核对', en: 'Check' },
  good: { zh: '核对无误：记录原样在登记簿中。', en: 'It holds: the entry is in the register as it was.' },
  bad: { zh: '没有通过核对', en: 'It does not hold' },
  number: { zh: '编号', en: 'Number' },
  position: { zh: '登记簿第几条', en: 'Entry in the register' },
  at: { zh: '登记时间', en: 'Entered at' },
  size: { zh: '检查点包含的记录数', en: 'Entries under the checkpoint' },
} as const

const form = (asked: Asked): Html => {
  const say = sayTo(readerOf(asked))
  return html`<form method="post" action="/verify" enctype="multipart/form-data"><div class="field"><label for="receipt">${say(W.receipt)}</label><input type="file" id="receipt" name="receipt" required data-choose="${say(W.choose)}" accept=".json,application/json"></div>
<div class="field"><label for="checkpoint">${say(W.checkpoint)}</label><input type="file" id="checkpoint" name="checkpoint" data-choose="${say(W.choose)}" accept=".txt,text/plain"></div><button class="main">${say(W.check)}</button></form>`
}

const show = (asked: Asked, result: Html | undefined, status = 200): Answer => {
  const reader = readerOf(asked)
  const say = sayTo(reader)
  const body = html`<h1>${say(W.title)}</h1><p>${say(W.lead)}</p>${result}${form(asked)}`
  return { status, html: publicPage({ title: say(W.title), here: '/verify', reader, body }) }
}

const outcome = (asked: Asked, checked: Proven | Unproven): Html => {
  const say = sayTo(readerOf(asked))
  if (!checked.ok)
    return html`<section class="owed late" role="alert"><p><strong>${say(W.bad)}</strong></p><p>${say(checked.why)}</p></section>`
  return html`<section class="owed" role="status"><p><strong>${say(W.good)}</strong></p><dl class="facts">
<dt>${say(W.number)}</dt><dd>${checked.register} ${checked.number ?? ''}</dd><dt>${say(W.position)}</dt><dd>${checked.position + 1}</dd>
<dt>${say(W.at)}</dt><dd>${checked.at}</dd><dt>${say(W.size)}</dt><dd>${checked.size}</dd></dl></section>`
}

const fileText = ({ uploads }: Asked, field: string): string | undefined => {
  const file = uploads.find((one) => one.field === field && one.bytes.length > 0)
  return file && new TextDecoder().decode(file.bytes)
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The receipt’s own head is only as good as the register now says it is: of two heads one must provably continue the other. */
const bridgeTo = async ({ services }: Asked, receipt: unknown, checkpoint: string): Promise<Bridge | undefined> => {
  const size = (receipt as { size?: unknown } | undefined)?.size
  const other = parseCheckpoint(checkpoint)?.size
  if (typeof size !== 'number' || other === undefined || size === other) return undefined
  const [from, to] = [Math.min(size, other), Math.max(size, other)]
  const proof = await services.registerLog.consistency(from, to)
  return proof && { from, to, proof }
}

export const verifyPageRoute = route({
  method: 'GET',
  path: '/verify',
  may: 'anyone',
  page: true,
  summary: { zh: '核对回执', en: 'Check a receipt.' },
  handle: (asked) => Promise.resolve(show(asked, undefined)),
})

export const verifyRoute = route({
  method: 'POST',
  path: '/verify',
  may: 'anyone',
  page: true,
  uploads: true,
  limit: { perMinute: 30 },
  summary: { zh: '核对回执', en: 'Check a receipt against the register.' },
  body: z.record(z.string(), z.unknown()),
  handle: async (asked): Promise<Answer> => {
    const { registerLog } = asked.services
    const receipt = parsed(fileText(asked, 'receipt') ?? '')
    const kept = fileText(asked, 'checkpoint')
    const tools = { hash: sha256, verify: verifyEd25519 }
    const checkpoint = kept ?? (await registerLog.checkpoint())
    const bridge = await bridgeTo(asked, receipt, checkpoint)
    const checked = verifyReceipt(tools, receipt, checkpoint, { key: registerLog.key, bridge })
    return show(asked, outcome(asked, checked), checked.ok ? 200 : 422)
  },
})
