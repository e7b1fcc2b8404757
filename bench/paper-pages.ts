import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { PAPER_LETTERS } from './paper-letters.ts'

/** How a page came into the machine. `turn` is in degrees, clockwise, `tilt` the slant of a careless hand, `bend` the pixels a page bulges by. */
type Take = Readonly<{
  name: string
  width: number
  turn: number
  tilt: number
  lean: number
  blur: number
  noise: number
  shade: number
  bend: number
  jpeg: number
}>

const photo = (name: string, part: Partial<Take>): Take => ({
  ...{ name, width: 2400, turn: 0, tilt: 2.5, lean: 12, blur: 1.1, noise: 22, shade: 0.45, bend: 0, jpeg: 0.6, ...part },
})

/** The recipes of a telephone: flat light and shade, all four ways up, a bulging page, one that a messaging program made small, and one that is poor in every way. */
const PHOTOS: readonly Take[] = [
  photo('photo', {}),
  photo('photo-left', { turn: 270, tilt: -3, lean: -10 }),
  photo('photo-right', { turn: 90, tilt: 1.5, blur: 1.3 }),
  photo('photo-over', { turn: 180, tilt: -2, noise: 28 }),
  photo('photo-bent', { bend: 22, tilt: 3.5 }),
  photo('photo-small', { width: 1440, blur: 0.7, noise: 16, jpeg: 0.5 }),
  photo('photo-poor', { width: 1240, tilt: 4, lean: 18, blur: 1.3, noise: 30, shade: 0.6, bend: 10, jpeg: 0.4 }),
]

const FONTS = createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json')
const face = (family: string, file: string) =>
  `@font-face{font-family:${family};src:url(data:font/ttf;base64,${readFileSync(file).toString('base64')})}`

const sheet = (text: string, family: string): string => {
  const serif = join(FONTS, '..', '400Regular', 'NotoSerifSC_400Regular.ttf')
  const lines = text.split('\n').map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
  return `<style>${face('Letter', serif)} html,body{margin:0;background:#5b5148} #sheet{box-sizing:border-box;width:794px;height:1123px;padding:90px 95px;
    background:#fdfcf7;color:#1b1b1f;font:21px/1.62 ${family};overflow:hidden} p{margin:0;text-indent:2em} p:first-child{text-align:center;text-indent:0;font-size:28px;margin-bottom:18px}</style>
    <div id="sheet">${lines.join('')}</div>`
}

const scan = async (browser: Browser, html: string, file: string) => {
  const page = await browser.newPage({ viewport: { width: 794, height: 1123 }, deviceScaleFactor: 3.125 })
  await page.setContent(html)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: file })
  await page.close()
}

/** Light, shade, bulge, noise and compression, pixel by pixel, from a fixed chance: the same page every time. */
const spoil = (page: Page, png: Buffer, take: Take): Promise<string> =>
  page.evaluate(
    async ({ source, take: { blur, noise, shade, bend, jpeg } }) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const context = canvas.getContext('2d') as CanvasRenderingContext2D
      context.filter = `blur(${blur}px)`
      context.drawImage(image, 0, 0)
      context.filter = 'none'
      if (bend > 0) {
        const copy = document.createElement('canvas')
        copy.width = canvas.width
        copy.height = canvas.height
        ;(copy.getContext('2d') as CanvasRenderingContext2D).drawImage(canvas, 0, 0)
        for (let x = 0; x < canvas.width; x += 1)
          context.drawImage(copy, x, 0, 1, canvas.height, x, Math.sin((x / canvas.width) * Math.PI) * bend - bend / 2, 1, canvas.height)
      }
      const pixels = context.getImageData(0, 0, canvas.width, canvas.height)
      let seed = 20261127
      const chance = () => {
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
        return seed / 4294967296
      }
      for (let at = 0; at < pixels.data.length; at += 4) {
        const x = (at / 4) % canvas.width
        const y = Math.floor(at / 4 / canvas.width)
        const light = 1 - shade * (0.55 * (x / canvas.width) + 0.45 * (y / canvas.height) + (x + y * 0.6 > canvas.width * 1.05 ? 0.12 : 0))
        const grain = (chance() + chance() + chance() - 1.5) * noise * 1.6
        for (let c = 0; c < 3; c += 1) pixels.data[at + c] = (pixels.data[at + c] as number) * light * (c === 2 ? 0.93 : 1) + grain
      }
      context.putImageData(pixels, 0, 0)
      return canvas.toDataURL('image/jpeg', jpeg)
    },
    { source: `data:image/png;base64,${png.toString('base64')}`, take },
  )

const photograph = async (browser: Browser, html: string, file: string, take: Take) => {
  const flat = take.turn % 180 === 0
  const size = flat ? { width: 900, height: 1200 } : { width: 1200, height: 900 }
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: take.width / 900 })
  await page.setContent(html)
  await page.evaluate(() => document.fonts.ready)
  await page.addStyleTag({
    content: `body{width:${size.width}px;height:${size.height}px;display:grid;place-items:center;overflow:hidden}
      #sheet{flex:none;transform:perspective(2600px) rotateX(${take.lean}deg) rotateY(${-take.lean / 2}deg) rotateZ(${take.turn + take.tilt}deg)}`,
  })
  const data = await spoil(page, await page.screenshot(), take)
  writeFileSync(file, Buffer.from(data.slice(data.indexOf(',') + 1), 'base64'))
  await page.close()
}

/** Writes a folder of invented letters as a scanner and a telephone would give them, each with its truth beside it; of one kind alone when it is named. */
const makePages = async (folder: string, only: string | undefined): Promise<void> => {
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
  for (const [i, text] of PAPER_LETTERS.entries()) {
    const html = sheet(text, i % 3 === 2 ? "'Noto Sans CJK SC'" : 'Letter')
    const kinds = ['scan', ...PHOTOS.map(({ name }) => name)].filter((kind) => only === undefined || kind === only)
    for (const kind of kinds) {
      mkdirSync(join(folder, kind), { recursive: true })
      writeFileSync(join(folder, kind, `letter${i + 1}.txt`), text)
    }
    if (kinds.includes('scan')) await scan(browser, html, join(folder, 'scan', `letter${i + 1}.png`))
    for (const take of PHOTOS.filter(({ name }) => kinds.includes(name)))
      await photograph(browser, html, join(folder, take.name, `letter${i + 1}.jpg`), take)
  }
  await browser.close()
}

await makePages(process.argv[2] ?? 'paper-pages', process.argv[3])
