import { matterCommand } from '@onedoor/http'
import { ReportUrgent } from './report-urgent.contract.ts'
import { reportUrgent } from './report-urgent.decide.ts'

export const reportUrgentRoute = matterCommand({
  path: '/api/matters/:matter/report-urgent',
  may: 'routing.report-urgent',
  summary: { zh: '重大、紧急情况报告', en: 'Report an urgent matter to those above.' },
  input: ReportUrgent,
  decider: reportUrgent,
})
