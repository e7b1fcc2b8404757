import { z } from 'zod'

export const told = (zh: string, en: string): string => `${zh}｜${en}`

export const words = (max: number) =>
  z
    .string()
    .trim()
    .max(max, told(`不能超过 ${max} 字`, `at most ${max} characters`))

export const reasons = words(2000).min(4, told('请写明理由', 'give the reasons'))

export const PersonId = z.string().regex(/^person-\d{1,5}$/, told('请选择是哪一位信访人', 'choose the petitioner'))

const given = (text: string | undefined): boolean => text !== undefined && text !== ''

/** A person who can be told things: a name, and a telephone or an address. */
export const Contact = z
  .object({
    name: words(100).min(1, told('请填写姓名', 'give the name')),
    idNo: words(30).optional(),
    phone: words(40).optional(),
    address: words(200).optional(),
  })
  .refine(({ phone, address }) => given(phone) || given(address), {
    path: ['address'],
    error: told('请填写住址，没有住址的填写电话', 'give an address, or a telephone where there is none'),
  })
export type Contact = z.infer<typeof Contact>

export const Attachments = z
  .array(z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/), name: words(200) }))
  .max(9, told('附件最多 9 个', 'at most 9 files'))

export const ConsentInput = z.enum(
  ['HEARING', 'PUBLIC_HEARING', 'MEDIATION', 'RELATIVES', 'NEIGHBOURS', 'ELECTRONIC_SERVICE', 'FOLLOW_UP', 'REFERRAL_FOR_HELP'],
  told('请选择一项', 'choose one'),
)

export const ScopeInput = z.enum(['SUBMIT', 'INQUIRE', 'RECEIVE_PAPERS', 'ATTEND', 'ASK_REVIEW', 'MEDIATE'])

/** A matter as an officer names it: by its number, or by its id where it was chosen from a list. */
export const MatterName = words(64).min(3, told('请填写编号，如 访2026-000123', 'a number such as 访2026-000123'))
