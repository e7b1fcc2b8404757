import { matterCommand, petitionerCommand } from '@onedoor/http'
import { Resolve, ResolveByPetitioner } from './resolve.contract.ts'
import { resolve } from './resolve.decide.ts'

export const resolveRoute = matterCommand({
  path: '/api/matters/:matter/confirm-resolved',
  may: 'performance.follow-up',
  summary: { zh: '回访核实问题已经解决', en: 'A follow-up found that the matter is really resolved.' },
  input: Resolve,
  decider: resolve,
})

export const resolvedByPetitionerRoute = petitionerCommand({
  path: '/resolved',
  summary: { zh: '信访人确认问题已经解决', en: 'The petitioner confirms that the matter is resolved.' },
  input: ResolveByPetitioner,
  decider: resolve,
  command: (input) => input,
  done: {
    title: { zh: '已记录您的确认', en: 'Your word is recorded' },
    note: {
      zh: '以后发现没有真正解决，仍然可以反映，也可以再提出。',
      en: 'If it turns out not to be resolved you can still say so, or come again.',
    },
  },
})
