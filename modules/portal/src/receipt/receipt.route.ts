import { type Answer, NOT_FOUND, route, type Services } from '@onedoor/http'
import type { Recorded } from '@onedoor/kernel'
import { queryKeyOf } from '@onedoor/vault'
import { z } from 'zod'
import { mattersOf, submissionByCode } from '../portal.query.ts'

/**
 * What the code stands for now: the letter while it waits, the first matter it opened from then on. So for every letter alike: the code is on each notice, and a
 * proof of the letter as it came would tell the unit that something was set aside from it (信访工作条例 第三十条).
 */
const entryOf = async ({ db, county, store }: Services, submission: string): Promise<Recorded | undefined> => {
  const rows = await db.query<{ matter: string }>(mattersOf(county, submission))
  const opened = await Promise.all(rows.map(async ({ matter }) => (await store.read(matter))[0]))
  const [registered] = opened.flatMap((event) => event ?? []).toSorted((a, b) => a.position - b.position)
  return registered ?? (await store.read(submission))[0]
}

/** 可核对的回执: proves, to anyone and offline, that what was handed in is in the register. */
export const receiptRoute = route({
  method: 'POST',
  path: '/receipt.json',
  may: 'anyone',
  limit: { perMinute: 30 },
  summary: { zh: '凭查询码下载可核对的回执', en: 'A receipt that can be checked offline, by query code.' },
  body: z.object({ code: z.string().max(100) }),
  handle: async ({ body, services }): Promise<Answer> => {
    const { db, county, keys, registerLog } = services
    const [hit] = await db.query<{ submission: string }>(submissionByCode(county, queryKeyOf(keys, body.code)))
    const first = hit && (await entryOf(services, hit.submission))
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
