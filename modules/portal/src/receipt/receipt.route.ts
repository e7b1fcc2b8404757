import { type Answer, NOT_FOUND, route } from '@onedoor/http'
import { queryKeyOf } from '@onedoor/vault'
import { z } from 'zod'
import { submissionByCode } from '../portal.query.ts'

/** 可核对的回执: proves, to anyone and offline, that what was handed in is in the register. */
export const receiptRoute = route({
  method: 'POST',
  path: '/receipt.json',
  may: 'anyone',
  limit: { perMinute: 30 },
  summary: { zh: '凭查询码下载可核对的回执', en: 'A receipt that can be checked offline, by query code.' },
  body: z.object({ code: z.string().max(100) }),
  handle: async ({ body, services }): Promise<Answer> => {
    const { db, county, keys, store, registerLog } = services
    const [hit] = await db.query<{ submission: string }>(submissionByCode(county, queryKeyOf(keys, body.code)))
    const [first] = hit === undefined ? [] : await store.read(hit.submission)
    const receipt = first && (await registerLog.receipt(first.position, true))
    if (receipt === undefined) return NOT_FOUND
    const text = `${JSON.stringify(receipt, null, 2)}\n`
    return {
      bytes: new TextEncoder().encode(text),
      mime: 'application/json; charset=utf-8',
      fileName: `receipt-${first?.number ?? first?.position ?? 0}.json`,
    }
  },
})
