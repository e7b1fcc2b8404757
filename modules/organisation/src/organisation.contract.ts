import { ROLES } from '@onedoor/duty'
import { z } from 'zod'

const told = (zh: string, en: string): string => `${zh}｜${en}`
const text = (max: number) => z.string().trim().min(1, told('必填', 'needed')).max(max)
const DAY = z.iso.date(told('请填写日期，如 2026-09-01', 'a date such as 2026-09-01'))
const ID = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, told('用小写字母、数字和短横线', 'small letters, digits and dashes'))

/** 统计用区划代码 of a township (nine digits) and of what it is called as a place: 白鹤镇, where the unit is 白鹤镇人民政府. */
const TOWNSHIP_CODE = z.string().regex(/^\d{9}$/, told('乡镇、街道的区划代码是九位数字', 'nine digits'))

export const AddUnit = z
  .object({
    commandId: z.uuid(),
    id: ID,
    kind: z.enum([
      'bureau',
      'vertical',
      'township',
      'county',
      'city-bureau',
      'city',
      'province-bureau',
      'province',
      'discipline',
      'discipline-above',
    ]),
    /** The organ that leads it from the level above: where reviews go that the government does not take. */
    superior: ID.optional(),
    name: z.object({ zh: text(60), en: text(120) }),
    word: text(12),
    address: z.string().trim().max(120),
    phone: z.string().trim().max(40),
    from: DAY,
    place: z.object({ code: TOWNSHIP_CODE, name: text(40) }).optional(),
  })
  .refine(({ kind, superior }) => kind !== 'vertical' || superior !== undefined, {
    path: ['superior'],
    message: told('垂直管理的机关要写明上级机关，复查由它负责', 'an organ led from above needs its superior, which reviews its opinions'),
  })
  .refine(({ kind, place }) => kind !== 'township' || place !== undefined, {
    path: ['place.code'],
    message: told('乡镇、街道要有区划代码和地名', 'a township needs its code and its name as a place'),
  })
export type AddUnit = z.infer<typeof AddUnit>

const VILLAGE_LINE = /^(\d{12})[\s,，]+(\S.{0,39})$/

/** 村、社区 of a township, one a line: twelve digits and the name, as they stand in the statistics bureau's list. */
export const AddPlaces = z
  .object({ commandId: z.uuid(), parent: TOWNSHIP_CODE, lines: text(20_000) })
  .transform(({ commandId, parent, lines }) => ({ commandId, parent, lines: lines.split('\n').map((line) => line.trim()) }))
  .transform(({ lines, ...rest }) => ({ ...rest, lines: lines.filter((line) => line !== '') }))
  .superRefine(({ parent, lines }, context) => {
    const odd = lines.find((line) => !VILLAGE_LINE.test(line) || !line.startsWith(parent))
    if (odd === undefined) return
    const message = told(`这一行看不懂：${odd.slice(0, 30)}`, `this line cannot be read: ${odd.slice(0, 30)}`)
    context.addIssue({ code: 'custom', path: ['lines'], message })
  })
  .transform(({ lines, ...rest }) => ({
    ...rest,
    places: lines.map((line) => ({ code: line.slice(0, 12), name: VILLAGE_LINE.exec(line)?.[2] ?? '' })),
  }))

/** 撤并: the unit’s last day, and the unit that takes over its duties (信访工作条例 第二十四条第二款). */
export const EndUnit = z.object({ commandId: z.uuid(), until: DAY, successor: ID })
export type EndUnit = z.infer<typeof EndUnit>

/** 上级机关 of a unit that is there; none where it is led by its government alone. */
export const PlaceUnder = z.object({ commandId: z.uuid(), superior: ID.optional() })

export const AddTopic = z.object({ commandId: z.uuid(), code: ID, name: z.object({ zh: text(30), en: text(60) }) })
export type AddTopic = z.infer<typeof AddTopic>

/** The day on which it is chosen for the last time. */
export const EndTopic = z.object({ commandId: z.uuid(), until: DAY })

export const AddPerson = z.object({ commandId: z.uuid(), id: ID, name: text(60) })

export const RoleInput = z.enum(Object.keys(ROLES) as [keyof typeof ROLES, ...(keyof typeof ROLES)[]])

export const GivePost = z.object({ commandId: z.uuid(), person: ID, unit: ID, role: RoleInput, from: DAY })
export type GivePost = z.infer<typeof GivePost>

export const EndPost = z.object({ commandId: z.uuid(), until: DAY })
