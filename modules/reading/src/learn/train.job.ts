import { simplified } from '@onedoor/hanzi'
import { type Learned, type Lesson, learnAnew } from '@onedoor/text/topic/learn-anew'
import { type Side, sidesOf } from '@onedoor/text/topic/sides'
import { topicModelBytes, topicModelFrom } from '@onedoor/text/topic/topic-file'

/** A letter to learn from; `side` where it was put before. */
export type Given = Readonly<{ id: string; title: string; body: string; topic: string; own: boolean; side?: Side }>

export type TrainingAsked = Readonly<{ letters: readonly Given[]; inUse?: Uint8Array; version: string }>

export type Trained = Omit<Learned, 'model'> & Readonly<{ bytes?: Uint8Array; sides: readonly Side[]; seconds: number }>

/** The same letters always give the same model. */
const SEED = 20_220_501

/** Runs in a thread of its own: what goes in and out is plain. */
export const train = ({ letters, inUse, version }: TrainingAsked): Trained => {
  const started = performance.now()
  const sides = sidesOf(letters)
  const lessons: readonly Lesson[] = letters.map((letter, i) => ({ ...letter, side: sides[i] ?? 'LEARN' }))
  const live = inUse && topicModelFrom(inUse)
  const training = { seed: SEED, version, spelling: simplified }
  const { model, ...learned } = learnAnew({ lessons, ...(live !== undefined && { inUse: live }) }, training)
  const seconds = (performance.now() - started) / 1000
  return { ...learned, sides, seconds, ...(model !== undefined && { bytes: topicModelBytes(model) }) }
}
