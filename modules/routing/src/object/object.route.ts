import { matterCommand } from '@onedoor/http'
import { inEffect } from '../routing.route.ts'
import { ObjectToReferral } from './object.contract.ts'
import { objectToReferral } from './object.decide.ts'

export const objectRoute = matterCommand({
  path: '/api/matters/:matter/object',
  may: 'routing.object',
  summary: { zh: '认为不属本单位职权，提出异议', en: 'Object to a referral: the unit says it is not competent.' },
  input: ObjectToReferral,
  decider: objectToReferral,
  prepare: async (input, asked) => (input.proposed === undefined ? input : inEffect(input, input.proposed, asked)),
})
