import { setPriority } from 'node:os'
import type { Answered, Asked } from './index.ts'

/** The other side: answers one question after the other, behind everything else the machine has to do, and ends with its parent. */
export const serve = <Question, Answer>(answerTo: (question: Question) => Promise<Answer>, failed: Answer): void => {
  setPriority(10)
  process.on('disconnect', () => process.exit())
  process.on('message', ({ id, question }: Asked<Question>) => {
    void answerTo(question).then(
      (answer) => process.send?.({ id, answer } satisfies Answered<Answer>),
      () => process.send?.({ id, answer: failed } satisfies Answered<Answer>),
    )
  })
}
