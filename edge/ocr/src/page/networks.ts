import { linesIn } from './find-lines.ts'
import type { Slab } from './geometry.ts'
import { cutOut, type Picture, shrunk, threefold } from './picture.ts'
import { charsIn, type ReadChar } from './read-line.ts'

/** The part of onnxruntime that is used. */
export type Tensor = Readonly<{ dims: readonly number[]; data: Float32Array }>
type Session = Readonly<{
  inputNames: readonly string[]
  outputNames: readonly string[]
  run: (feeds: Readonly<Record<string, Tensor>>) => Promise<Readonly<Record<string, Tensor>>>
}>
export type Runtime = Readonly<{
  InferenceSession: Readonly<{ create: (path: string, options: object) => Promise<Session> }>
  Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => Tensor
}>

export type Models = Readonly<{ runtime: Runtime; finder: Session; reader: Session; alphabet: readonly string[] }>

/** One line of a page with what was read in it. */
export type RawLine = Readonly<{ slab: Slab; chars: readonly ReadChar[] }>

/** The networks’ own numbers: mean and spread of the pictures they were taught on, and the height of a line. */
const MEAN = [0.485, 0.456, 0.406] as const
const SPREAD = [0.229, 0.224, 0.225] as const
const LINE_HEIGHT = 48
const LONGEST = 3200
const SHORTEST = 16

const answer = async ({ Tensor }: Runtime, session: Session, { data, dims }: Tensor): Promise<Tensor> => {
  const out = await session.run({ [session.inputNames[0] as string]: new Tensor('float32', data, dims) })
  return out[session.outputNames[0] as string] as Tensor
}

/** The finder works on a page whose sides are multiples of 32. */
const inStepsOf32 = (side: number): number => Math.max(Math.round(side / 32) * 32, 32)

/** Where text stands on the page. `side`: pixels of the longer side at which it is looked for. */
export const findLines = async ({ runtime, finder }: Models, page: Picture, side: number): Promise<readonly Slab[]> => {
  const scale = Math.min(side / Math.max(page.width, page.height), 1)
  const small = shrunk(page, { width: inStepsOf32(page.width * scale), height: inStepsOf32(page.height * scale) })
  const data = threefold(small, (shade, c) => (shade / 255 - (MEAN[c] as number)) / (SPREAD[c] as number))
  const { data: values } = await answer(runtime, finder, { data, dims: [1, 3, small.height, small.width] })
  // The sides were rounded apart from each other, by less than two in a hundred: lines are scaled back by either.
  const [across, down] = [page.width / small.width, page.height / small.height]
  return linesIn({ ...small, values }).map(({ x, y, width, height, angle }) => ({
    ...{ x: x * across, y: y * down, width: width * across, height: height * down, angle },
  }))
}

/** What stands in one line. Too short or too long for a line of writing: nothing. */
export const readLine = async ({ runtime, reader, alphabet }: Models, page: Picture, slab: Slab): Promise<readonly ReadChar[]> => {
  const cut = cutOut(page, slab, LINE_HEIGHT)
  if (cut.width < SHORTEST || cut.width > LONGEST) return []
  const data = threefold(cut, (shade) => (shade / 255 - 0.5) / 0.5)
  const { dims, data: values } = await answer(runtime, reader, { data, dims: [1, 3, LINE_HEIGHT, cut.width] })
  return charsIn({ steps: dims[1] ?? 0, signs: dims[2] ?? 0, values }, alphabet)
}
