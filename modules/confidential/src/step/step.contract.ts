import { z } from 'zod'
import { UnitsInput } from '../confidential.contract.ts'

const told = (zh: string, en: string): string => `${zh}｜${en}`
const words = (max: number) => z.string().trim().min(2, told('请写明', 'please write it down')).max(max)

/** One step of the officer. */
export const Step = z.discriminatedUnion('step', [
  z
    .object({
      step: z.literal('accused'),
      units: UnitsInput,
      staff: z.array(z.string().max(64)).max(50).default([]),
      since: z.iso.date(told('请填写日期，如 2026-09-01', 'a date such as 2026-09-01')).optional(),
    })
    // Whoever is complained of works somewhere, or stands under somebody who does: a barrier around nobody holds nobody back.
    .refine(({ units, staff }) => units.length + staff.length > 0, {
      path: ['units'],
      error: told(
        '请至少选一个单位或一名人员；村、社区干部选所在的乡镇、街道',
        'choose at least one unit or one of the staff; for a village cadre, the township',
      ),
    }),
  z.object({ step: z.literal('aside'), reason: words(1000) }),
  z.object({ step: z.literal('pass-on'), unit: z.string().max(64).optional(), body: words(200), reason: words(2000) }),
  z.object({ step: z.literal('process'), outcome: z.enum(['TAKEN_UP', 'FINISHED', 'NOT_TAKEN_UP']), note: words(5000) }),
  z.object({ step: z.literal('tell'), text: words(5000) }),
])
export type Step = z.infer<typeof Step>
