import { type CaseEvent, lifeOf, standingAside } from '@onedoor/case'
import type { Addition } from '@onedoor/eventstore'
import { type Answer, type Asked, CommandEnvelope, conclude, MatterParams, NOT_FOUND, route, stampOf, visibleMatter } from '@onedoor/http'
import { fold, isRefusal, type Recorded, refuse } from '@onedoor/kernel'
import { z } from 'zod'
import { canBeLinked, proposing } from '../linking.state.ts'
import { UndoSplit } from './undo-split.contract.ts'
import { undoSplit } from './undo-split.decide.ts'

/** The other matter is proposed to be handled with this one again; one that was withdrawn, ended or linked meanwhile is left as it is. */
const proposedBack = async (
  { services }: Pick<Asked, 'services'>,
  main: string,
  { into, reasons }: UndoSplit,
): Promise<readonly Addition[]> => {
  const past = (await services.store.read(into)) as readonly Recorded<CaseEvent>[]
  const life = lifeOf(past)
  const event = proposing(main, reasons)
  return life !== undefined && canBeLinked(life, event) ? [{ stream: into, past, events: [event] }] : []
}

export const undoSplitRoute = route({
  method: 'POST',
  path: '/api/matters/:matter/undo-split',
  may: 'linking.decide',
  summary: { zh: '撤销拆分，诉求仍在本件答复', en: 'Undo a split: its claims are answered here again.' },
  decider: undoSplit,
  params: MatterParams,
  body: z.object({ ...CommandEnvelope.shape, input: UndoSplit }),
  handle: async (asked): Promise<Answer> => {
    const { services, params, body } = asked
    const { commandId, version, input } = body
    const seen = await visibleMatter(asked, params.matter)
    if (seen === undefined) return NOT_FOUND
    const past = seen.events
    if (past.length !== version)
      return (await services.store.done(commandId)).length > 0 ? { json: { version: past.length } } : refuse('changed-meanwhile')
    const stamp = stampOf(asked, commandId)
    const undone = standingAside(seen.life, stamp) ?? undoSplit.decide(fold(past, undoSplit), input, stamp)
    if (isRefusal(undone)) return undone
    return conclude(
      asked,
      [{ stream: params.matter, past, events: undone }, ...(await proposedBack(asked, params.matter, input))],
      commandId,
    )
  },
})
