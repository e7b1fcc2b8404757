import { type CaseEvent, lifeOf } from '@onedoor/case'
import { type Answer, conclude, route, type Services, stampOf } from '@onedoor/http'
import { isRefusal, type Recorded } from '@onedoor/kernel'
import { OrderLookBack } from './order-look-back.contract.ts'
import { orderLookBack } from './order-look-back.decide.ts'

/** Those of the matters that the unit holds or held. */
const heldBy = async ({ store }: Services, unit: string, matters: readonly string[]): Promise<readonly string[]> => {
  const held = await Promise.all(
    matters.map(async (matter) => {
      const life = lifeOf((await store.read(matter)) as readonly Recorded<CaseEvent>[])
      return life?.units.includes(unit) === true ? [matter] : []
    }),
  )
  return held.flat()
}

export const orderLookBackRoute = route({
  method: 'POST',
  path: '/api/look-backs',
  may: 'look-back.order',
  summary: { zh: '交单位对一批事项“回头看”', en: 'Hand a unit a list of its matters to be looked at again.' },
  body: OrderLookBack,
  decider: orderLookBack,
  handle: async (asked): Promise<Answer> => {
    const { commandId, ...command } = asked.body
    const held = await heldBy(asked.services, command.unit, command.matters)
    const events = orderLookBack.decide(orderLookBack.initial, { ...command, held }, stampOf(asked, commandId))
    if (isRefusal(events)) return events
    // Sent twice, it is the same stream and the same command: one list.
    return conclude(asked, [{ stream: `look-back-${commandId}`, past: [], events }], commandId)
  },
})
