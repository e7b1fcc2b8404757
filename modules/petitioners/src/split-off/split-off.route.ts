import { type MatterRegistered, standingAside } from '@onedoor/case'
import type { Addition } from '@onedoor/eventstore'
import { type Answer, CommandEnvelope, conclude, MatterParams, NOT_FOUND, route, stampOf, visibleMatter } from '@onedoor/http'
import { fold, isRefusal, type Recorded, refuse } from '@onedoor/kernel'
import { z } from 'zod'
import { SplitOff } from './split-off.contract.ts'
import { opening, splitMatter, splitOff } from './split-off.decide.ts'

/** The letter learns of the new matter too, so that the query code opens it. Its words are not read here. */
const onLetter = (submission: string, past: readonly Recorded[], into: string): readonly Addition[] =>
  past.length === 0 ? [] : [{ stream: submission, past, events: [opening(into)] }]

/** 拆分 writes three streams at once: the matter, the new one, and the letter behind both. */
export const splitOffRoute = route({
  method: 'POST',
  path: '/api/matters/:matter/split-off',
  may: 'linking.decide',
  summary: { zh: '把几项诉求另立一件', en: 'Split claims off into a matter of their own.' },
  decider: splitOff,
  params: MatterParams,
  body: z.object({ ...CommandEnvelope.shape, input: SplitOff }),
  handle: async (asked): Promise<Answer> => {
    const { services, params, body } = asked
    const { commandId, version, input } = body
    const seen = await visibleMatter(asked, params.matter)
    if (seen === undefined) return NOT_FOUND
    const past = seen.events
    // Sent again after a dropped answer: done once.
    if (past.length !== version)
      return (await services.store.done(commandId)).length > 0 ? { json: { version: past.length } } : refuse('changed-meanwhile')
    const stamp = stampOf(asked, commandId)
    const off = standingAside(seen.life, stamp) ?? splitOff.decide(fold(past, splitOff), input, stamp)
    if (isRefusal(off)) return off
    const made = splitMatter(past[0] as Recorded<MatterRegistered>, input, stamp)
    if (isRefusal(made)) return made
    const letter = await services.store.read(seen.life.submission)
    const additions: readonly Addition[] = [
      { stream: params.matter, past, events: off },
      { stream: input.into, past: [], events: [made] },
      ...onLetter(seen.life.submission, letter, input.into),
    ]
    return conclude(asked, additions, commandId)
  },
})
