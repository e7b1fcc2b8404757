import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isAccessible, lodge, PHONE, staff, type Visit, visit } from './browser.ts'

const SHOTS = process.env['ONEDOOR_SHOTS']
const SUBJECT = '信的照片附后'
const LINES = [
  '关于路灯的信',
  '县信访局：',
  '前进村口的路灯从今年三月起不亮，有老人摔倒。',
  '请派人修好，并告诉我们由谁来管。',
  '二〇二六年十月九日',
]
/** The engine is installed apart (`onedoor text install-ocr`); with `ONEDOOR_OCR` the county of these journeys has it. */
const HAS_ENGINE = process.env['ONEDOOR_OCR'] !== undefined

let clerk: Visit
let letter: Buffer

const shoot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS !== undefined) await page.screenshot({ path: join(SHOTS, `${name}.png`) })
}

/** A page of a letter as a scanner gives it. */
const scanned = async (): Promise<Buffer> => {
  const { page } = await visit({ viewport: { width: 794, height: 600 }, deviceScaleFactor: 2 })
  await page.setContent(LINES.map((line) => `<p style="font:22px serif;margin:18px 90px">${line}</p>`).join(''))
  return page.screenshot()
}

beforeAll(async () => {
  letter = await scanned()
  await lodge({ name: '褚明远', subject: SUBJECT, story: '见照片', claims: '修好', image: letter })
  clerk = await staff('window1')
})
afterAll(() => {
  expect(clerk.faults).toEqual([])
})

const words = (page: Page) => page.locator('textarea.od-paper-words')

describe('a letter that came as a photograph', () => {
  it('is copied beside its image, the image turned and enlarged there alone', async () => {
    const { page } = clerk
    await page.goto('/desk/inbox')
    await page.getByRole('link', { name: SUBJECT }).click()
    await page.getByRole('link', { name: '识别并抄录' }).click()
    const image = page.getByAltText('原件：第一页.png')
    await image.waitFor()
    await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(1588)
    const before = (await image.boundingBox())?.width ?? 0
    await page.getByRole('button', { name: '转九十度' }).click()
    await page.getByRole('button', { name: '放大' }).click()
    await expect.poll(async () => (await image.boundingBox())?.width ?? 0).not.toBe(before)
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('Alt+t')
    await isAccessible(page)
    await page.setViewportSize(PHONE)
    await isAccessible(page)
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it.runIf(!HAS_ENGINE)('without the engine is typed: the page says what is missing', async () => {
    const { page } = clerk
    await page.getByText('没有安装识别组件').waitFor()
    await words(page).fill(LINES.join('\n'))
    await shoot(page, 'paper-typed')
  })

  it.runIf(HAS_ENGINE)('is read by the machine, and the doubtful places are walked by the keyboard', async () => {
    const { page } = clerk
    await expect.poll(() => words(page).inputValue(), { timeout: 90_000 }).toContain('路灯从今年三月起不亮')
    await page.keyboard.press('Alt+j')
    await shoot(page, 'paper-read')
    await words(page).fill(LINES.join('\n'))
    await page.getByText('没有存疑的字').waitFor()
    await isAccessible(page)
  })

  it('counts once the clerk keeps it, and stands with the letter; a reload before that loses nothing', async () => {
    const { page } = clerk
    await page.reload()
    await words(page).waitFor()
    await expect.poll(() => words(page).inputValue()).toContain('由谁来管')
    await page.getByRole('button', { name: '记为这封信的抄件' }).click()
    await page.getByText('以下抄自来件的图片').waitFor()
    expect(await page.locator('.od-prose').first().textContent()).toContain('前进村口的路灯')
    await page.getByRole('link', { name: '识别并抄录' }).click()
    await page.getByText('已有抄件').waitFor()
  })
})

describe('at the window', () => {
  it('the images of a letter are chosen, their words stand in the form, and the images go with the letter', async () => {
    const { page } = clerk
    await page.goto('/desk/register')
    await page.getByRole('button', { name: '选择信的图片' }).waitFor()
    const choose = page.locator('section[aria-label="纸质来信"] input[type=file]')
    await choose.setInputFiles({ name: '来信.png', mimeType: 'image/png', buffer: letter })
    const dialog = page.getByRole('dialog')
    await dialog.getByAltText('原件：来信.png').waitFor()
    if (HAS_ENGINE) await expect.poll(() => words(page).inputValue(), { timeout: 90_000 }).toContain('路灯')
    await words(page).fill(LINES.join('\n'))
    await isAccessible(page)
    await shoot(page, 'paper-window')
    await dialog.getByRole('button', { name: '填入“事情经过”' }).click()
    await expect.poll(() => page.locator('textarea.od-grow').first().inputValue()).toContain('由谁来管')
    await page.getByText('来信.png').waitFor()
  })
})
