import { z } from 'zod'
import { Reasons } from '../routing.contract.ts'

/** 第二十五条: a unit reports to the first three, the petition office to the last two as well. */
export const REPORTED_TO = ['COUNTY_LEADERS', 'COMPETENT_AUTHORITY', 'JOINT_CONFERENCE', 'HIGHER_OFFICE', 'NATIONAL_OFFICE'] as const
export type ReportedTo = (typeof REPORTED_TO)[number]

export const ReportUrgent = z.object({
  to: z.array(z.enum(REPORTED_TO)).min(1, '请选择报告给谁｜choose who was told'),
  text: Reasons,
})
export type ReportUrgent = z.infer<typeof ReportUrgent>
