import { asSeen } from '@onedoor/text'
import { z } from 'zod'

const told = (zh: string, en: string): string => `${zh}｜${en}`

const MOST_DUTIES = 20
const MOST_WORDS = 60
const PARTED = /[\s,，、;；]+/u

/** Words as they are typed: parted by spaces or 、; a lone character stands in every letter and tells nothing. */
const WORDS = z
  .string()
  .overwrite(asSeen)
  .max(800, told('不能超过 800 字', 'at most 800 characters'))
  .transform((typed) => [...new Set(typed.split(PARTED).filter((word) => word !== ''))])
  .pipe(
    z
      .array(
        z
          .string()
          .max(20, told('每个词不超过 20 字', 'a word has at most 20 characters'))
          .refine(
            (word) => [...word].length > 1,
            told('单个字不起作用，请写两个字以上的词', 'a lone character tells nothing; write words of two or more'),
          ),
      )
      .max(MOST_WORDS, told('最多 60 个词', 'at most 60 words')),
  )

const Duty = z
  .object({
    said: z.string().overwrite(asSeen).trim().min(1, told('请写明职责', 'say what the unit answers for')).max(120),
    words: WORDS,
    topics: z.array(z.string().max(64)).max(30),
    basis: z.string().overwrite(asSeen).trim().max(80).optional(),
  })
  .refine(({ words, topics }) => words.length + topics.length > 0, {
    path: ['words'],
    message: told('请写几个来信里常用的词，或者选一个内容分类', 'write some words that letters use, or choose a topic'),
  })
  .transform(({ basis, ...duty }) => ({ ...duty, ...(basis !== undefined && basis !== '' && { basis }) }))

/** 职责清单 of one unit, whole; an empty list goes back to what the unit's name tells. */
export const ChangeDuties = z.object({
  commandId: z.uuid(),
  duties: z.array(Duty).max(MOST_DUTIES, told('最多 20 项', 'at most 20 duties')),
})
