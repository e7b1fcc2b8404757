import type { HowCommon, Signature } from './signature.ts'

/** How common marks are among letters, learned as letters come in; nothing of a letter can be read from it. */
export type Commonness = Readonly<{
  howCommon: HowCommon
  /** A letter that was read whole. */
  read: (marks: readonly number[]) => void
  /** A letter of which only the signature is there: each drawn mark speaks for those that were not drawn. */
  told: (signature: Signature) => void
}>

const SLOTS = 2 ** 22

/** Without any letters yet all marks are equally rare: then the choice falls by their number, the same for each letter. */
export const commonness = (): Commonness => {
  const seen = new Float32Array(SLOTS)
  const more = (mark: number, by: number): void => {
    seen[mark % SLOTS] = (seen[mark % SLOTS] as number) + by
  }
  return {
    howCommon: (mark) => seen[mark % SLOTS] as number,
    read: (marks) => {
      for (const mark of marks) more(mark, 1)
    },
    told: ({ marks, drawn }) => {
      for (const mark of drawn) more(mark, marks / drawn.length)
    },
  }
}
