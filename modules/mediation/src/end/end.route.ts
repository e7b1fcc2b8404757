import { matterCommand, petitionerCommand } from '@onedoor/http'
import { End, Leave } from './end.contract.ts'
import { endMediation } from './end.decide.ts'

export const endRoute = matterCommand({
  path: '/api/matters/:matter/end-mediation',
  may: 'mediation.hold',
  summary: { zh: '结束调解', en: 'End a mediation: agreed, failed, or one side did not want to go on.' },
  input: End,
  decider: endMediation,
})

export const leaveRoute = petitionerCommand({
  path: '/leave-mediation',
  summary: { zh: '信访人退出调解', en: 'The petitioner leaves the mediation.' },
  input: Leave,
  decider: endMediation,
  command: ({ text }) => ({ outcome: 'REFUSED' as const, text }),
  done: {
    title: { zh: '您已退出调解', en: 'You have left the mediation' },
    note: {
      zh: '您的事项照常办理，期限照常计算。仲裁、行政、诉讼等途径照常可用。',
      en: 'The handling goes on and so do its days. Arbitration, administrative and court procedures stay open to you.',
    },
  },
})
