import { JOINT_CONFERENCE } from '@onedoor/case'
import { matterCommand } from '@onedoor/http'
import { isRefusal } from '@onedoor/kernel'
import { unitInEffect } from '../routing.route.ts'
import { OpenDispute } from './open-dispute.contract.ts'
import { openDispute } from './open-dispute.decide.ts'

export const openDisputeRoute = matterCommand({
  path: '/api/matters/:matter/open-dispute',
  may: 'routing.open-dispute',
  summary: { zh: '提交受理争议', en: 'Put a dispute over competence before whoever decides it.' },
  input: OpenDispute,
  decider: openDispute,
  prepare: async (input, asked) => {
    for (const id of [...input.units, input.decider].filter((one) => one !== JOINT_CONFERENCE)) {
      const unit = await unitInEffect(asked, id)
      if (isRefusal(unit)) return unit
    }
    return input
  },
})
