import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pdfPages, scannedPage } from './scanned.ts'
import { type DrawnImage, GREY_OF_EIGHT, LOCKED, latin, type ScanImage, scanOf } from './testing-scan.ts'

const WIDE = 480
const HIGH = 640
const dark = (x: number, y: number): boolean => x > 100 && x < 200 && y > 300 && y < 320

const bytesOf = (each: number, byte: (x: number, y: number, channel: number) => number): Uint8Array =>
  Uint8Array.from({ length: WIDE * HIGH * each }, (_, i) => byte(Math.floor(i / each) % WIDE, Math.floor(i / each / WIDE), i % each))

const bits = Uint8Array.from({ length: (WIDE / 8) * HIGH }, (_, i) => {
  const [x, y] = [(i % (WIDE / 8)) * 8, Math.floor(i / (WIDE / 8))]
  return Array.from({ length: 8 }, (__, bit) => (dark(x + bit, y) ? 0 : 0x80 >> bit)).reduce((sum, bit) => sum + bit, 0)
})

const page = (look: string, data: Uint8Array): ScanImage => ({ width: WIDE, height: HIGH, look, data })
const ONE_BIT = '/ColorSpace/DeviceGray/BitsPerComponent 1'
/** Every row has its own shade, so that a strip in the wrong place is seen. */
const ROWS = page(
  GREY_OF_EIGHT,
  bytesOf(1, (x, y) => (dark(x, y) ? 0 : 100 + (y % 150))),
)
const GREY = page(
  GREY_OF_EIGHT,
  bytesOf(1, (x, y) => (dark(x, y) ? 0 : 255)),
)
const COLOURED = page(
  '/ColorSpace/DeviceRGB/BitsPerComponent 8',
  bytesOf(3, (x, y) => (dark(x, y) ? 0 : 255)),
)
const BLACK_AND_WHITE = page(ONE_BIT, bits)
const STENCIL = page('/ImageMask true/BitsPerComponent 1', bits)
const STAMP: ScanImage = { width: 20, height: 20, look: GREY_OF_EIGHT, data: new Uint8Array(400) }
const EMPTY = (width: number, height: number): ScanImage => ({ width, height, look: GREY_OF_EIGHT, data: new Uint8Array(width * height) })

/** Width, height and shades of a PNG as this module makes it. */
const opened = (png: Uint8Array) => {
  const file = Buffer.from(png)
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  const rows = inflateSync(file.subarray(41, 41 + file.readUInt32BE(33)))
  return { width, height, shade: (x: number, y: number) => rows[y * (width + 1) + 1 + x] }
}

const imageOf = async (pdf: Uint8Array, number = 1): Promise<Uint8Array> => {
  const found = await scannedPage(pdf, number)
  if (!('image' in found)) throw new Error(found.without)
  return found.image
}

/** A picture of one byte a pixel, cut below these rows; the strips are laid one under the other over the sheet. */
const cut = ({ height, data, look }: ScanImage, rows: readonly number[]): readonly DrawnImage[] =>
  [0, ...rows].map((from, i) => {
    const to = rows[i] ?? height
    const cm = `595 0 0 ${(842 * (to - from)) / height} 0 ${842 - (842 * to) / height}`
    return { width: WIDE, height: to - from, look, data: data.subarray(from * WIDE, to * WIDE), cm }
  })

describe('a page that a scanner put into a PDF', () => {
  it.each([
    ['grey', GREY],
    ['coloured', COLOURED],
    ['black and white', BLACK_AND_WHITE],
    ['a stencil', STENCIL],
  ])('comes out as it was scanned: %s', async (_, picture) => {
    const { width, height, shade } = opened(await imageOf(scanOf([[picture]])))
    expect([width, height]).toEqual([WIDE, HIGH])
    expect([shade(150, 310), shade(50, 310), shade(150, 400)]).toEqual([0, 255, 255])
  })

  it('is found by itself, beside the others and under a stamp', async () => {
    const pdf = scanOf([[STAMP], [GREY, { ...STAMP, cm: '60 0 0 60 500 20' }]])
    expect(await pdfPages(pdf)).toBe(2)
    expect(await scannedPage(pdf, 1)).toEqual({ without: 'NO_PICTURE' })
    expect(opened(await imageOf(pdf, 2)).width).toBe(WIDE)
    await expect(scannedPage(pdf, 3)).rejects.toThrow()
  })

  it('drawn in strips is the page that it was before it was cut, in whatever order they are drawn', async () => {
    const whole = Buffer.from(await imageOf(scanOf([[ROWS]])))
    const rows = fc
      .uniqueArray(fc.integer({ min: 1, max: HIGH - 1 }), { minLength: 1, maxLength: 12 })
      .map((all) => all.toSorted((a, b) => a - b))
    const drawn = rows.chain((all) => fc.shuffledSubarray([...cut(ROWS, all)], { minLength: all.length + 1 }))
    await fc.assert(
      fc.asyncProperty(drawn, fc.boolean(), async (strips, form) => whole.equals(await imageOf(scanOf([strips], { form })))),
      { numRuns: 25 },
    )
  })

  it.each([
    ['a quarter to the left', (high: number, top: number) => `0 595 ${-high} 0 ${842 - top + high} 0`],
    ['upside down', (high: number, top: number) => `-595 0 0 ${-high} 595 ${842 - top + high}`],
  ])('drawn in strips that lie %s is put together along its own rows', async (_, cmOf) => {
    const strips = cut(ROWS, [200, 400]).map((strip, i) => {
      const top = [842, 842 - (842 * 200) / HIGH, 842 - (842 * 400) / HIGH][i] ?? 0
      return { ...strip, cm: cmOf((842 * strip.height) / HIGH, top) }
    })
    expect(Buffer.from(await imageOf(scanOf([strips]))).equals(Buffer.from(await imageOf(scanOf([[ROWS]]))))).toBe(true)
  })

  it('of strips of different depth is grey like any other', async () => {
    const [upper, lower] = cut(GREY, [320])
    if (upper === undefined || lower === undefined) throw new Error('two strips')
    const stencil = { ...upper, look: ONE_BIT, data: bits.subarray(0, (WIDE / 8) * 320) }
    const { shade, height } = opened(await imageOf(scanOf([[stencil, lower]])))
    expect([height, shade(150, 310), shade(50, 310), shade(150, 400)]).toEqual([HIGH, 0, 255, 255])
  })
})

describe('a page of which nobody can say how it looks as a whole', () => {
  const [upper, lower] = cut(GREY, [320]) as readonly [DrawnImage, DrawnImage]

  it.each<readonly [string, readonly DrawnImage[]]>([
    ['strips with a gap between them', [upper, { ...lower, cm: '595 0 0 300 0 0' }]],
    [
      'two sheets side by side',
      [
        { ...GREY, cm: '297 0 0 842 0 0' },
        { ...GREY, cm: '297 0 0 842 298 0' },
      ],
    ],
    ['strips of different width', [{ ...EMPTY(500, 300), cm: '595 0 0 421 0 421' }, lower]],
    ['a strip that does not open', [upper, { ...lower, look: `${GREY_OF_EIGHT}/Filter/DCTDecode` }]],
    [
      'more pixels than any telephone makes',
      [9000, 0].map((y) => ({ ...EMPTY(8000, 9000), look: ONE_BIT, data: new Uint8Array(9_000_000), cm: `8000 0 0 9000 0 ${y}` })),
    ],
  ])('is not given in part: %s', async (_, images) => {
    expect(await scannedPage(scanOf([images]), 1)).toEqual({ without: 'PIECES' })
  })

  it('is no picture where nothing on it is as large as a page: dots, or nothing at all', async () => {
    const dots = Array.from({ length: 500 }, (_, i): DrawnImage => ({ ...EMPTY(1, 1), cm: `1 0 0 1 ${i} ${i}` }))
    expect(await scannedPage(scanOf([dots]), 1)).toEqual({ without: 'NO_PICTURE' })
    expect(await scannedPage(scanOf([[]]), 1)).toEqual({ without: 'NO_PICTURE' })
  })
})

describe('a PDF that is not what it says', () => {
  it('has no pages and tells why; nothing hangs', async () => {
    const whole = scanOf([[GREY]])
    for (const bytes of [new Uint8Array(), latin('%PDF-1.4 and no more'), whole.subarray(0, 60)]) {
      expect(await pdfPages(bytes)).toBe('BROKEN')
      await expect(scannedPage(bytes, 1)).rejects.toThrow()
    }
    const locked = scanOf([[GREY]], { trailer: LOCKED })
    expect(await pdfPages(locked)).toBe('LOCKED')
    await expect(scannedPage(locked, 1)).rejects.toThrow()
  })

  it('of two hundred pages is opened at any of them', async () => {
    const pdf = scanOf(Array.from({ length: 200 }, (_, i) => [i === 199 ? GREY : STAMP]))
    expect(await pdfPages(pdf)).toBe(200)
    expect(opened(await imageOf(pdf, 200)).height).toBe(HIGH)
  })
})
