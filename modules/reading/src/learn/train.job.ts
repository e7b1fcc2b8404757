import { simplified } from '@onedoor/hanzi'
import { type Answering, byModel, type Learned, type Lesson, learnAnew } from '@onedoor/text/topic/learn-anew'
import { type Side, sidesOf } from '@onedoor/text/topic/sides'
import { topicModelBytes, topicModelFrom } from '@onedoor/text/topic/topic-file'
import { suggestUnits, type Unit } from '@onedoor/text/unit/suggest-units'

/** A letter to learn from; `side` where it was put before. */
export type Given = Readonly<{ id: string; title: string; body: string; topic: string; own: boolean; side?: Side }>

export type TrainingAsked = Readonly<{ letters: readonly Given[]; inUse?: Uint8Array; version: string; units?: readonly Unit[] }>

export type Trained = Omit<Learned, 'model'> & Readonly<{ bytes?: Uint8Array; sides: readonly Side[]; seconds: number }>

/** The same letters always give the same model. */
const SEED = 20_220_501

/** A unit is proposed as it is at the desk: by duties and places, and by past decisions where there is a model of them. */
const byUnits =
  (units: readonly Unit[]): Answering =>
  (past, letter) => ({
    sure: false,
    likeliest: suggestUnits({ units, onlyListed: true, ...(past !== undefined && { past }) }, letter, simplified).map(
      ({ unit, share }) => ({
        topic: unit,
        confidence: share,
      }),
    ),
  })

/** Runs in a thread of its own: what goes in and out is plain. */
export const train = ({ letters, inUse, version, units }: TrainingAsked): Trained => {
  const started = performance.now()
  const sides = sidesOf(letters)
  const lessons: readonly Lesson[] = letters.map((letter, i) => ({ ...letter, side: sides[i] ?? 'LEARN' }))
  const live = inUse && topicModelFrom(inUse)
  const how =
    units === undefined
      ? { answering: byModel(simplified) }
      : { answering: byUnits(units), answeredWithout: true, measure: ({ withinThree }: { withinThree: number }) => withinThree }
  const training = { seed: SEED, version, spelling: simplified }
  const { model, ...learned } = learnAnew({ lessons, ...how, ...(live !== undefined && { inUse: live }) }, training)
  const seconds = (performance.now() - started) / 1000
  return { ...learned, sides, seconds, ...(model !== undefined && { bytes: topicModelBytes(model) }) }
}
