import { standingAside } from '@onedoor/case'
import { type Answer, type Asked, MatterParams, NOT_FOUND, route, type SeenMatter, visibleMatter } from '@onedoor/http'
import { checkedDraft, checkedReply } from '../reply-check.route.ts'
import { CheckReply } from './check-reply.contract.ts'

/** Whoever checks reads of other matters of the unit that has this one in hands: nobody of another unit does. */
const inHands = async (asked: Pick<Asked, 'services' | 'session'>, matter: string): Promise<SeenMatter | undefined> => {
  const seen = await visibleMatter(asked, matter)
  const { organ = '', user = '' } = asked.session ?? {}
  return seen?.life.holder === organ && standingAside(seen.life, { by: user }) === undefined ? seen : undefined
}

/** 答复核对 of what is typed; nothing of it is kept. */
export const checkReplyRoute = route({
  method: 'POST',
  path: '/api/matters/:matter/check-reply',
  may: 'handling.note',
  summary: { zh: '核对正在写的答复（不保存）', en: 'Check a reply that is being written; nothing is kept.' },
  params: MatterParams,
  body: CheckReply,
  handle: async (asked): Promise<Answer> => {
    const seen = await inHands(asked, asked.params.matter)
    if (seen === undefined) return NOT_FOUND
    const { facts, basis, findings } = asked.body
    const claims = findings.flatMap(({ claim, outcome }) => (outcome === '' ? [] : [{ claim, outcome }]))
    return { json: await checkedReply(asked, seen, { words: { facts, basis, findings }, claims }) }
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
