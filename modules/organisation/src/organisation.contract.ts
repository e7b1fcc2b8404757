import { ROLES } from '@onedoor/duty'
import { z } from 'zod'

const told = (zh: string, en: string): string => `${zh}｜${en}`
const text = (max: number) => z.string().trim().min(1, told('必填', 'needed')).max(max)
const DAY = z.iso.date(told('请填写日期，如 2026-09-01', 'a date such as 2026-09-01'))
const ID = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, told('用小写字母、数字和短横线', 'small letters, digits and dashes'))

export const AddUnit = z.object({
  commandId: z.uuid(),
  id: ID,
  kind: z.enum(['bureau', 'township', 'county']),
  name: z.object({ zh: text(60), en: text(120) }),
  word: text(12),
  address: z.string().trim().max(120),
  phone: z.string().trim().max(40),
  from: DAY,
})
export type AddUnit = z.infer<typeof AddUnit>

/** 撤并: the unit’s last day, and the unit that takes over its duties (信访工作条例 第二十四条第二款). */
export const EndUnit = z.object({ commandId: z.uuid(), until: DAY, successor: ID })
export type EndUnit = z.infer<typeof EndUnit>

export const AddPerson = z.object({ commandId: z.uuid(), id: ID, name: text(60) })

export const RoleInput = z.enum(Object.keys(ROLES) as [keyof typeof ROLES, ...(keyof typeof ROLES)[]])

export const GivePost = z.object({ commandId: z.uuid(), person: ID, unit: ID, role: RoleInput, from: DAY })
export type GivePost = z.infer<typeof GivePost>

export const EndPost = z.object({ commandId: z.uuid(), until: DAY })
