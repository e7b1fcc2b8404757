import { petitionerCommand } from '@onedoor/http'
import { promiseIn, Report } from './report.contract.ts'
import { report } from './report.decide.ts'

export const reportRoute = petitionerCommand({
  path: '/not-done',
  summary: { zh: '信访人反映承诺的事没有做到', en: 'The petitioner says that what was promised was not done.' },
  input: Report,
  decider: report,
  command: (input) => ({ ...promiseIn(input), text: input.text }),
  done: {
    title: { zh: '已记录', en: 'Recorded' },
    note: {
      zh: '单位必须重新做到，承诺的日期不会因此往后推；信访部门可以看到。',
      en: 'The unit owes it again and the promised day does not move. The petition office can see it.',
    },
  },
})
