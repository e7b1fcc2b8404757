import type { Decided } from '@onedoor/text/topic/train-topics'
import { z } from 'zod'
import { rowsOf } from './rows.ts'

const words = z.string().nullish()

/** `text`, or title and detail: a letter that has both is read by its parts, for a title counts for more. */
const TopicRow = z.object({ text: words, title: words, detail: words, label: z.string().min(1) })

export const decidedLetters = (file: string): readonly Decided[] =>
  rowsOf(file, TopicRow).map(({ text, title, detail, label }) => ({ title: title ?? '', body: detail ?? text ?? '', topic: label }))
