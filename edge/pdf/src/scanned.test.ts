import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { pdfPages, scannedPage } from './scanned.ts'

const latin = (text: string): Buffer => Buffer.from(text, 'latin1')

type Picture = Readonly<{ width: number; height: number; look: string; data: Uint8Array }>

/** A PDF with one picture on each of its pages, drawn over the whole sheet. */
const pdfOf = (pictures: readonly Picture[]): Uint8Array => {
  const first = (i: number) => 3 + i * 3
  const objects = [
    latin('<</Type/Catalog/Pages 2 0 R>>'),
    latin(`<</Type/Pages/Kids[${pictures.map((_, i) => `${first(i)} 0 R`).join(' ')}]/Count ${pictures.length}>>`),
    ...pictures.flatMap(({ width, height, look, data }, i) => [
      latin(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${first(i) + 1} 0 R/Resources<</XObject<</I ${first(i) + 2} 0 R>>>>>>`,
      ),
      latin('<</Length 28>>\nstream\nq 595 0 0 842 0 0 cm /I Do Q\nendstream'),
      Buffer.concat([
        latin(`<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}${look}/Length ${data.length}>>\nstream\n`),
        data,
        latin('\nendstream'),
      ]),
    ]),
  ]
  let file = latin('%PDF-1.4\n')
  const at = objects.map((object, i) => {
    const from = file.length
    file = Buffer.concat([file, latin(`${i + 1} 0 obj\n`), object, latin('\nendobj\n')])
    return from
  })
  const table = at.map((from) => `${String(from).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`
  return Buffer.concat([file, latin(end)])
}

const WIDE = 480
const HIGH = 640
const dark = (x: number, y: number): boolean => x > 100 && x < 200 && y > 300 && y < 320

const bytesOf = (each: number, byte: (x: number, y: number, channel: number) => number): Uint8Array =>
  Uint8Array.from({ length: WIDE * HIGH * each }, (_, i) => byte(Math.floor(i / each) % WIDE, Math.floor(i / each / WIDE), i % each))

const bits = Uint8Array.from({ length: (WIDE / 8) * HIGH }, (_, i) => {
  const [x, y] = [(i % (WIDE / 8)) * 8, Math.floor(i / (WIDE / 8))]
  return Array.from({ length: 8 }, (__, bit) => (dark(x + bit, y) ? 0 : 0x80 >> bit)).reduce((sum, bit) => sum + bit, 0)
})

const page = (look: string, data: Uint8Array): Picture => ({ width: WIDE, height: HIGH, look, data })
const GREY = page(
  '/ColorSpace/DeviceGray/BitsPerComponent 8',
  bytesOf(1, (x, y) => (dark(x, y) ? 0 : 255)),
)
const COLOURED = page(
  '/ColorSpace/DeviceRGB/BitsPerComponent 8',
  bytesOf(3, (x, y) => (dark(x, y) ? 0 : 255)),
)
const BLACK_AND_WHITE = page('/ColorSpace/DeviceGray/BitsPerComponent 1', bits)
const STENCIL = page('/ImageMask true/BitsPerComponent 1', bits)
const STAMP: Picture = { width: 20, height: 20, look: '/ColorSpace/DeviceGray/BitsPerComponent 8', data: new Uint8Array(400) }

/** Width, height and shades of a PNG as this module makes it. */
const opened = (png: Uint8Array) => {
  const file = Buffer.from(png)
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  const rows = inflateSync(file.subarray(41, 41 + file.readUInt32BE(33)))
  return { width, height, shade: (x: number, y: number) => rows[y * (width + 1) + 1 + x] }
}

it.each([
  ['grey', GREY],
  ['coloured', COLOURED],
  ['black and white', BLACK_AND_WHITE],
  ['a stencil', STENCIL],
])('a page that a scanner put into a PDF comes out as it was scanned: %s', async (_, picture) => {
  const { width, height, shade } = opened((await scannedPage(pdfOf([picture]), 1)) ?? new Uint8Array())
  expect([width, height]).toEqual([WIDE, HIGH])
  expect([shade(150, 310), shade(50, 310), shade(150, 400)]).toEqual([0, 255, 255])
})

it('each page by itself, and how many there are', async () => {
  const pdf = pdfOf([STAMP, GREY])
  expect(await pdfPages(pdf)).toBe(2)
  expect(await scannedPage(pdf, 1)).toBeUndefined()
  expect(opened((await scannedPage(pdf, 2)) ?? new Uint8Array()).width).toBe(WIDE)
  expect(await scannedPage(pdf, 3)).toBeUndefined()
})

it('what is no PDF is refused, and nothing hangs', async () => {
  await expect(scannedPage(latin('%PDF-1.4 and no more'), 1)).rejects.toThrow()
  await expect(pdfPages(new Uint8Array())).rejects.toThrow()
})
