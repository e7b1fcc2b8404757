import { matterCommand } from '@onedoor/http'
import { Cancel } from './cancel.contract.ts'
import { cancelHearing } from './cancel.decide.ts'

export const cancelRoute = matterCommand({
  path: '/api/matters/:matter/cancel-hearing',
  may: 'hearing.record',
  summary: { zh: '取消听证', en: 'Cancel a hearing.' },
  input: Cancel,
  decider: cancelHearing,
})
