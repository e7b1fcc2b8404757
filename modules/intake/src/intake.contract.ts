import { asSeen } from '@onedoor/text'
import { z } from 'zod'

const told = (zh: string, en: string): string => `${zh}｜${en}`
const text = (max: number) =>
  z
    .string()
    .overwrite(asSeen)
    .trim()
    .max(max, told(`不能超过 ${max} 字`, `at most ${max} characters`))
const optional = (max: number) => text(max).optional()

/** A party, as far as the party says: only a name is asked for, and not even that of the anonymous. */
export const PersonInput = z.object({
  name: text(100).min(1, told('请填写姓名，或选择匿名', 'give a name, or choose to stay anonymous')),
  idNo: optional(30),
  phone: optional(40),
  address: optional(200),
})

export const AttachmentInput = z.object({
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  mime: z.string().max(100),
  bytes: z.number().int().positive(),
  name: text(200),
})

export type AttachmentInput = z.infer<typeof AttachmentInput>

export const ChannelInput = z.enum(['LETTER', 'VISIT', 'CALL', 'ONLINE'])
export const PurposeInput = z.enum(['REDRESS', 'SUGGESTION', 'ENQUIRY', 'THANKS', 'OTHER', 'ACCUSATION'])

const DAY = z.iso.date(told('请填写日期，如 2026-09-01', 'a date such as 2026-09-01'))

const Claims = z
  .array(text(2000).min(1, told('这一项诉求是空的，请填写或删去', 'this claim is empty; fill it in or take it out')))
  .min(1, told('请至少写明一项诉求', 'state at least one claim'))
  .max(50, told('诉求最多 50 项，请合并', 'at most 50 claims; put some together'))

/** What came in, before anyone judged it. */
export const SubmissionInput = z
  .object({
    channel: ChannelInput,
    receivedOn: DAY,
    anonymous: z.boolean(),
    persons: z.array(PersonInput).max(2000, told('最多 2000 人', 'at most 2000 persons')),
    subject: text(100).min(1, told('请用一句话写明什么事', 'say in one line what it is about')),
    narrative: text(100_000).min(1, told('请写明事情经过', 'tell what happened')),
    claims: Claims,
    place: z.string().regex(/^\d{6,12}$|^$/, told('请从名单中选择地点', 'choose a place from the list')),
    attachments: z.array(AttachmentInput).max(9, told('附件最多 9 个', 'at most 9 files')),
    language: z.enum(['zh', 'en']).default('zh'),
    /** Digests of attached pages that the machine read the narrative from, before a person corrected it. */
    readFrom: z
      .array(z.string().regex(/^[0-9a-f]{64}$/))
      .max(9)
      .optional(),
  })
  .refine(({ anonymous, persons }) => anonymous || persons.length > 0, {
    path: ['persons'],
    error: told('请填写来访（来信）人姓名，或选择匿名', 'give the name of whoever came or wrote, or choose anonymous'),
  })
export type SubmissionInput = z.infer<typeof SubmissionInput>

const TopicCode = z.string().max(41)

/** What a model proposed on the page; structure alone. */
export const TopicShownInput = z.object({
  model: z.string().max(64),
  sure: z.boolean(),
  likeliest: z.array(z.object({ topic: TopicCode, percent: z.number().int().min(0).max(100) })).max(3),
})

/** One matter that the clerk sees in a submission: same persons, same facts and demands. */
export const MatterInput = z.object({
  id: z.string().regex(/^matter-[0-9a-f-]{36}$/),
  purpose: PurposeInput,
  subject: text(100).min(1, told('请用一句话写明什么事', 'say in one line what it is about')),
  claims: Claims,
  place: z.string().regex(/^\d{6,12}$|^$/),
  /** 内容分类; empty while nobody has chosen. */
  topic: TopicCode.optional(),
  topicShown: TopicShownInput.optional(),
})
export type MatterInput = z.infer<typeof MatterInput>

/** 检举控告 in what came in, as the clerk marks it: it goes to the protected channel, and nobody here reads it again. */
export const ReportInput = z.object({
  kind: z.enum(['ACCUSATION', 'STAFF_COMPLAINT'], told('请选择一项', 'choose one')),
  /** Whom it complains of, in words. */
  whom: text(500).default(''),
  /** The part of the words that is the report. */
  narrative: text(100_000).min(1, told('请写明检举控告的部分', 'write down the part that is the report')),
  units: z.array(z.string().max(64)).max(20).default([]),
  concernsDiscipline: z.boolean().default(false),
  /** Digests of the files that belong to it. */
  files: z
    .array(z.string().regex(/^[0-9a-f]{64}$/))
    .max(9)
    .default([]),
})
export type ReportInput = z.infer<typeof ReportInput>

/** The rest of a letter that held a report: what everybody else reads from now on. */
export const ClearedInput = z.object({
  subject: text(100).min(1, told('请用一句话写明什么事', 'say in one line what it is about')),
  narrative: text(100_000).min(1, told('请写明去掉检举内容后的经过', 'tell the rest, without the report')),
  claims: Claims,
  /** Digests of the files that were looked through and hold nothing of the report. */
  files: z
    .array(z.string().regex(/^[0-9a-f]{64}$/))
    .max(9)
    .default([]),
})
export type ClearedInput = z.infer<typeof ClearedInput>

export const SubmissionId = z.string().regex(/^submission-[0-9a-f-]{36}$/)
