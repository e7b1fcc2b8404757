import type { TopicModel } from './topic-model.ts'

/**
 * A model as bytes, little-endian: "ODTM", format (1), length of the header, header (JSON in UTF-16 units: version, topics, sharpness, sureFrom, letters, grams, scales),
 * the grams (three units each, nought before a shorter one), their emphasis (float32), the weights (int16, gram by gram, times the scale of their topic).
 */
const MARK = 0x4d54444f
const FORMAT = 1
const STEPS = 32_767
const UNIT = 0x10000

type Header = Readonly<{
  version: string
  topics: readonly string[]
  sharpness: number
  sureFrom: number
  letters: number
  grams: number
  scales: readonly number[]
}>

class Pen {
  readonly #view: DataView
  #at = 0
  constructor(buffer: ArrayBuffer) {
    this.#view = new DataView(buffer)
  }
  whole(value: number): void {
    this.#view.setUint32(this.#at, value, true)
    this.#at += 4
  }
  unit(value: number): void {
    this.#view.setUint16(this.#at, value, true)
    this.#at += 2
  }
  real(value: number): void {
    this.#view.setFloat32(this.#at, value, true)
    this.#at += 4
  }
  text(text: string): void {
    for (let i = 0; i < text.length; i += 1) this.unit(text.charCodeAt(i))
  }
}

class Eye {
  readonly #view: DataView
  #at = 0
  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }
  whole(): number {
    this.#at += 4
    return this.#view.getUint32(this.#at - 4, true)
  }
  unit(): number {
    this.#at += 2
    return this.#view.getUint16(this.#at - 2, true)
  }
  step(): number {
    this.#at += 2
    return this.#view.getInt16(this.#at - 2, true)
  }
  real(): number {
    this.#at += 4
    return this.#view.getFloat32(this.#at - 4, true)
  }
  text(length: number): string {
    return Array.from({ length }, () => String.fromCharCode(this.unit())).join('')
  }
}

const scalesOf = ({ topics, weights }: TopicModel): readonly number[] =>
  topics.map((_, topic) => {
    let most = 0
    for (let at = topic; at < weights.length; at += topics.length) most = Math.max(most, Math.abs(weights[at] ?? 0))
    return most === 0 ? 1 : most / STEPS
  })

export const topicModelBytes = (model: TopicModel): Uint8Array => {
  const { version, topics, sharpness, sureFrom, letters, lexicon, emphasis, weights } = model
  const scales = scalesOf(model)
  const header = JSON.stringify({ version, topics, sharpness, sureFrom, letters, grams: lexicon.size, scales } satisfies Header)
  const buffer = new ArrayBuffer(12 + 2 * (header.length + weights.length) + (6 + 4) * lexicon.size)
  const pen = new Pen(buffer)
  for (const value of [MARK, FORMAT, header.length]) pen.whole(value)
  pen.text(header)
  for (const gram of lexicon.keys()) for (const place of [UNIT * UNIT, UNIT, 1]) pen.unit(Math.floor(gram / place) % UNIT)
  for (const value of emphasis) pen.real(value)
  weights.forEach((weight, at) => {
    pen.unit(Math.round(weight / (scales[at % topics.length] ?? 1)))
  })
  return new Uint8Array(buffer)
}

/** The model that was written so; nothing where the bytes are no model of this format, or not a whole one. */
export const topicModelFrom = (bytes: Uint8Array): TopicModel | undefined => {
  if (bytes.length < 12) return undefined
  const eye = new Eye(bytes)
  if (eye.whole() !== MARK || eye.whole() !== FORMAT) return undefined
  try {
    const { grams: count, scales, ...rest } = JSON.parse(eye.text(eye.whole())) as Header
    const lexicon = new Map(Array.from({ length: count }, (_, number) => [(eye.unit() * UNIT + eye.unit()) * UNIT + eye.unit(), number]))
    const emphasis = Float32Array.from({ length: count }, () => eye.real())
    const weights = Float32Array.from({ length: count * scales.length }, (_, at) => eye.step() * (scales[at % scales.length] ?? 1))
    return { ...rest, lexicon, emphasis, weights }
  } catch {
    return undefined
  }
}
