import { z } from 'zod'

const TopicCode = z.string().max(41)

export const CorrectTopic = z.object({
  topic: TopicCode.min(1, '请选择内容分类｜choose a topic'),
  reasons: z.string().trim().min(4, '请写明理由｜give the reasons').max(2000, '不能超过 2000 字｜at most 2000 characters'),
  shown: z
    .object({
      model: z.string().max(64),
      sure: z.boolean(),
      likeliest: z.array(z.object({ topic: TopicCode, percent: z.number().int().min(0).max(100) })).max(3),
    })
    .optional(),
})
export type CorrectTopic = z.infer<typeof CorrectTopic>
