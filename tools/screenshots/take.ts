import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { type Running, start } from '../../bench/running.ts'
import { GIVEN, SHOTS, type Shot, type Speech } from './shots.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'screenshots')
const EXECUTABLE = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const ARGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-dev-shm-usage']
const MOST_BYTES = 150_000
/** WebP, because a PNG of a page full of Chinese is twice as heavy. */
const QUALITY = 82

const LOCALES: Readonly<Record<Speech, string>> = { zh: 'zh-CN', en: 'en-GB' }

const open = async (browser: Browser, { address }: Running, { width, height, scale }: Shot, speech: Speech): Promise<Page> => {
  const context = await browser.newContext({
    ...{ baseURL: address, locale: LOCALES[speech], timezoneId: 'Asia/Shanghai' },
    ...{ viewport: { width, height }, deviceScaleFactor: scale, reducedMotion: 'reduce' },
  })
  context.setDefaultTimeout(20_000)
  return context.newPage()
}

const take = async (browser: Browser, running: Running, shot: Shot, speech: Speech): Promise<void> => {
  const page = await open(browser, running, shot, speech)
  await shot.go(page, running.up, speech)
  await page.waitForLoadState('networkidle')
  await page.evaluate(blur)
  await page.evaluate(() => document.fonts.ready)
  const devtools = await page.context().newCDPSession(page)
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY })
  await page.context().close()
  const [file, bytes] = [`${shot.name}.${speech}.webp`, Buffer.from(data, 'base64')]
  if (bytes.length > MOST_BYTES) throw new Error(`${file} has ${bytes.length} bytes; ${MOST_BYTES} are enough for a README.`)
  writeFileSync(join(FOLDER, file), bytes)
  console.log(`${file}  ${bytes.length} bytes`)
}

const blur = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

const wanted = (given: string | undefined): readonly (readonly [Shot, Speech])[] =>
  given === undefined ? SHOTS.flatMap((shot) => [[shot, 'zh'] as const, [shot, 'en'] as const]) : GIVEN.map((shot) => [shot, 'en'] as const)

/**
 * `node tools/screenshots/take.ts`: the demo county in a folder of its own, in both languages, into docs/screenshots.
 * With a data folder behind it: that county as it is, without the demo, and only what shows no word of anybody.
 */
const main = async (given?: string): Promise<void> => {
  const running = given === undefined ? await start() : await start(given, ['--no-demo'])
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGS })
  try {
    for (const [shot, speech] of wanted(given)) await take(browser, running, shot, speech)
  } finally {
    await browser.close()
    await running.stop()
  }
}

await main(process.argv[2])
