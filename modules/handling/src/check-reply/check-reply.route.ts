import { standingAside } from '@onedoor/case'
import { type Answer, type Asked, checkedNotice, MatterParams, NOT_FOUND, route, type SeenMatter, visibleMatter } from '@onedoor/http'
import type { ReplyCheck } from '@onedoor/text'
import { checkedDraft, checkedNews, checkedReply, checkedSuggestion } from '../reply-check.route.ts'
import { CheckReply, CheckWithdrawal } from './check-reply.contract.ts'

/** Whoever checks reads of other matters of the unit that has this one in hands: nobody of another unit does. */
const inHands = async (asked: Pick<Asked, 'services' | 'session'>, matter: string): Promise<SeenMatter | undefined> => {
  const seen = await visibleMatter(asked, matter)
  const { organ = '', user = '' } = asked.session ?? {}
  return seen?.life.holder === organ && standingAside(seen.life, { by: user }) === undefined ? seen : undefined
}

const checkedAsTyped = (asked: Pick<Asked, 'services' | 'session'>, seen: SeenMatter, typed: CheckReply): Promise<ReplyCheck> => {
  const { of, facts, basis, findings, text, reasons } = typed
  if (of === 'SUGGESTION') return checkedSuggestion(asked, seen, text)
  if (of === 'NEWS') return checkedNews(asked, seen, text)
  if (of === 'NOTICE') return checkedNotice(asked, seen, reasons)
  const claims = findings.flatMap(({ claim, outcome }) => (outcome === '' ? [] : [{ claim, outcome }]))
  return checkedReply(asked, seen, { of, words: { facts, basis, findings }, claims })
}

/** 核对 of what is typed; nothing of it is kept. */
export const checkReplyRoute = route({
  method: 'POST',
  path: '/api/matters/:matter/check-reply',
  may: 'handling.note',
  summary: { zh: '核对正在写的答复（不保存）', en: 'Check a reply that is being written; nothing is kept.' },
  params: MatterParams,
  body: CheckReply,
  handle: async (asked): Promise<Answer> => {
    const seen = await inHands(asked, asked.params.matter)
    return seen === undefined ? NOT_FOUND : { json: await checkedAsTyped(asked, seen, asked.body) }
  },
})

/** 答复核对 of the draft that lies there, for whoever checks and signs it. */
export const draftCheckRoute = route({
  method: 'GET',
  path: '/api/matters/:matter/check-reply',
  may: 'matter.read',
  summary: { zh: '核对待签的处理意见', en: 'Check the draft that waits for a signature.' },
  params: MatterParams,
  handle: async (asked): Promise<Answer> => {
    const seen = await inHands(asked, asked.params.matter)
    const checked = seen && (await checkedDraft(asked, seen))
    return checked === undefined ? NOT_FOUND : { json: checked }
  },
})

/** 核对 of why the notice of another way is withdrawn: the petition office may withdraw it as well, and reads no other matter of the unit by it. */
export const withdrawalCheckRoute = route({
  method: 'POST',
  path: '/api/matters/:matter/check-withdrawal',
  may: 'handling.withdraw-track',
  summary: { zh: '核对撤回途径告知的理由（不保存）', en: 'Check why the notice of another way is withdrawn; nothing is kept.' },
  params: MatterParams,
  body: CheckWithdrawal,
  handle: async (asked): Promise<Answer> => {
    const seen = await visibleMatter(asked, asked.params.matter)
    const aside = seen === undefined || standingAside(seen.life, { by: asked.session?.user ?? '' }) !== undefined
    return aside ? NOT_FOUND : { json: await checkedNotice(asked, seen, asked.body.reasons) }
  },
})
