import { matterCommand } from '@onedoor/http'
import { isRefusal } from '@onedoor/kernel'
import { unitInEffect } from '../routing.route.ts'
import { ObjectToReferral } from './object.contract.ts'
import { objectToReferral } from './object.decide.ts'

export const objectRoute = matterCommand({
  path: '/api/matters/:matter/object',
  may: 'routing.object',
  summary: { zh: '认为不属本单位职权，提出异议', en: 'Object to a referral: the unit says it is not competent.' },
  input: ObjectToReferral,
  decider: objectToReferral,
  prepare: async (input, asked) => {
    if (input.proposed === undefined) return input
    const unit = await unitInEffect(asked, input.proposed)
    return isRefusal(unit) ? unit : input
  },
})
