import { createHash } from 'node:crypto'
import type { Purpose } from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import type { DemoLetter } from '../letter.ts'
import type { ActName, Said } from './acts.ts'

type Desk = 'clerk' | 'legal' | 'head' | 'reviewer' | 'review-head'

/** Who does it: somebody of the petition office, the petitioner, or a post — of the story’s own unit, or of the unit after the colon. */
export type Who = 'window1' | 'window2' | 'routing' | 'officehead' | 'supervisor' | 'petitioner' | Desk | `${Desk}:${string}`

/** The date of the story’s n-th day; the letter came in on day 0. */
export type Day = (n: number) => DateOnly

export type Step = Readonly<{
  on: number
  by: Who
  act: ActName
  say: (day: Day) => unknown
  /** Code of the rule that refuses it: then nothing is written, and the story goes on. */
  caught?: string
  /** Subject of the matter that was split off, where it is done there. */
  there?: string
}>

/** An invented matter from its letter to where it stands today. */
export type Story = Readonly<{
  /** What other stories call it. */
  name: string
  letter: Omit<DemoLetter, 'stage'> & Readonly<{ purpose?: Purpose; papers?: readonly TextFile[] }>
  steps: readonly Step[]
}>

/** On the day `on` of the story, `by` does `act` and says this. */
export const step = <Name extends ActName>(on: number, by: Who, act: Name, said: Said<Name> | ((day: Day) => Said<Name>)): Step => ({
  ...{ on, by, act },
  // A command is never a function, so the type says which of the two it is.
  say: typeof said === 'function' ? (said as (day: Day) => Said<Name>) : () => said,
})

/** The step is tried and lawfully refused. */
export const caught = (refused: string, tried: Step): Step => ({ ...tried, caught: refused })

/** The step is done on the matter that was split off under that subject. */
export const there = (subject: string, done: Step): Step => ({ ...done, there: subject })

export type TextFile = Readonly<{ name: string; digest: string; mime: string; bytes: number; content: string }>

/** A paper that somebody handed in, as a plain text. */
export const paper = (name: string, content: string): TextFile => {
  const bytes = Buffer.from(content)
  return { name: `${name}.txt`, digest: createHash('sha256').update(bytes).digest('hex'), mime: 'text/plain', bytes: bytes.length, content }
}
