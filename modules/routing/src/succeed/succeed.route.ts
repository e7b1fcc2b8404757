import { dayOf, type Life } from '@onedoor/case'
import { addDays } from '@onedoor/clock'
import { type Asked, matterCommand, type Unit } from '@onedoor/http'
import { isRefusal, type Refusal, refuse } from '@onedoor/kernel'
import { unitInEffect } from '../routing.route.ts'
import { Succeed } from './succeed.contract.ts'
import { type SucceedUnit, succeed, unitsOwing } from './succeed.decide.ts'

const BASIS = '信访工作条例 第二十四条第二款'

/** The unit of this matter that is no longer there. */
const endedUnit = async ({ services }: Asked, life: Life): Promise<Unit | undefined> => {
  const today = dayOf(services.now())
  const units = await Promise.all(unitsOwing(life).map((id) => services.directory.unit(id)))
  return units.find((unit) => unit?.until !== undefined && unit.until < today)
}

const prepared = async (to: string | undefined, asked: Asked, life: Life): Promise<SucceedUnit | Refusal> => {
  const ended = await endedUnit(asked, life)
  if (ended?.until === undefined) return refuse('unit-still-there', BASIS)
  const successor = await unitInEffect(asked, to ?? ended.successor ?? '')
  return isRefusal(successor) ? successor : { from: ended.id, to: successor.id, since: addDays(ended.until, 1) }
}

export const succeedRoute = matterCommand({
  path: '/api/matters/:matter/succeed',
  may: 'routing.succeed',
  summary: { zh: '机构撤并后，由承接单位接办', en: 'Hand a matter of an ended unit to whoever goes on with its powers.' },
  input: Succeed,
  decider: succeed,
  prepare: ({ to }, asked, { life }) => prepared(to, asked, life),
})
