import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { textOf } from './page/compose.ts'
import type { Models, Runtime } from './page/networks.ts'
import type { Picture } from './page/picture.ts'
import { type ReadPage, readPage } from './page/read-page.ts'
import type { PageRead, ReadAnswer, Unread } from './page-read.ts'

/** The part of sharp that is used. */
type Image = Readonly<{
  metadata: () => Promise<Readonly<{ width?: number; height?: number }>>
  rotate: () => Image
  resize: (width: number, height: number, how: object) => Image
  flatten: (how: object) => Image
  grayscale: () => Image
  toColourspace: (space: string) => Image
  raw: () => Image
  toBuffer: (how: {
    resolveWithObject: true
  }) => Promise<Readonly<{ data: Uint8Array; info: Readonly<{ width: number; height: number; channels: number }> }>>
}>
type Sharp = (bytes: Uint8Array, options: object) => Image

export type Engine = Readonly<{ models: Models; sharp: Sharp }>

/** 12,000 × 10,000: the largest photographs that telephones make; a page drawn larger was made to hurt. */
const MOST_PIXELS = 120_000_000
/** A4 at 300 dots an inch has 3,508 rows; more is no help. */
const LONGEST_SIDE = 3600
/** Shorter than one line of writing. */
const SHORTEST_SIDE = 24

const MODELS = ['node_modules', '@gutenye', 'ocr-models', 'assets'] as const
const FINDER = 'ch_PP-OCRv4_det_infer.onnx'
const READER = 'ch_PP-OCRv4_rec_infer.onnx'
const ALPHABET = 'ppocr_keys_v1.txt'

/** Whether everything the engine needs lies in this folder; it may still fail to load on a machine it was not made for. */
export const isInstalled = (folder: string): boolean =>
  [
    [...MODELS, READER],
    ['node_modules', 'onnxruntime-node', 'package.json'],
    ['node_modules', 'sharp', 'package.json'],
  ].every((path) => existsSync(join(folder, ...path)))

/** Loads runtime, image decoder and both networks: half a second, 300 MB. One thread: two spend more of both cores on waiting for each other than they save. */
export const loadEngine = async (folder: string): Promise<Engine> => {
  const load = createRequire(join(folder, 'package.json'))
  const runtime = load('onnxruntime-node') as Runtime
  const options = { intraOpNumThreads: 1, interOpNumThreads: 1 }
  const at = (file: string) => join(folder, ...MODELS, file)
  return {
    sharp: load('sharp') as Sharp,
    models: {
      runtime,
      finder: await runtime.InferenceSession.create(at(FINDER), options),
      reader: await runtime.InferenceSession.create(at(READER), options),
      // The last sign of the recogniser is the space, which its file cannot show.
      alphabet: [
        ...readFileSync(at(ALPHABET), 'utf8')
          .split(/\r?\n/)
          .filter((sign) => sign !== ''),
        ' ',
      ],
    },
  }
}

const opened = async (sharp: Sharp, bytes: Uint8Array): Promise<Picture | Unread> => {
  const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, sequentialRead: true })
  const { width = 0, height = 0 } = await image.metadata()
  if (width * height > MOST_PIXELS) return 'too-many-pixels'
  if (Math.min(width, height) < SHORTEST_SIDE) return 'too-small'
  const { data, info } = await image
    .rotate()
    .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .grayscale()
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true })
  if (info.channels !== 1) throw new Error(`A grey page has one channel, not ${info.channels}.`)
  return { width: info.width, height: info.height, shades: data }
}

/** What cannot be opened is no image; why exactly, only its maker knows. */
const pictureOf = (sharp: Sharp, bytes: Uint8Array): Promise<Picture | Unread> =>
  opened(sharp, bytes).catch((error: unknown) => (/pixel limit/.test(String(error)) ? 'too-many-pixels' : 'not-an-image'))

const hundredths = (value: number): number => Math.round(value * 100) / 100

const told = ({ turn, width, height, lines }: ReadPage): PageRead => {
  const chars = textOf({ lines })
  return {
    ...{ turn, width, height, text: chars.map(({ char }) => char).join('') },
    sure: chars.map(({ sure }) => hundredths(sure)),
    line: chars.map(({ line = -1 }) => line),
    at: chars.map(({ at = 0 }) => hundredths(at)),
    lines: lines.map(({ slab: { x, y, width: w, height: h, angle } }) => ({
      ...{ x: Math.round(x), y: Math.round(y), width: Math.round(w), height: Math.round(h), angle: hundredths(angle) },
    })),
  }
}

/** Reads one page from the bytes of its image. */
export const readImage = async ({ models, sharp }: Engine, bytes: Uint8Array): Promise<ReadAnswer> => {
  const picture = await pictureOf(sharp, bytes)
  if (typeof picture === 'string') return { unread: picture }
  const page = told(await readPage(models, picture))
  return page.text.trim() === '' ? { unread: 'no-text' } : { page }
}
