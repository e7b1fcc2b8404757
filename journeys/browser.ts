import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, expect, inject } from 'vitest'
import type { Login } from './county.ts'

const EXECUTABLE = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const ARGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-dev-shm-usage']

let started: Promise<Browser> | undefined
const browser = (): Promise<Browser> => {
  started ??= chromium.launch({ executablePath: EXECUTABLE, args: ARGS })
  return started
}

afterAll(async () => {
  await (await started)?.close()
  started = undefined
})

export const PHONE = { width: 390, height: 844 }
export const DESK = { width: 1440, height: 900 }

export type Visit = Readonly<{ page: Page; faults: string[] }>

/** A browser of one person: own cookies, own storage. What goes wrong in its console is kept and must be nothing. */
export const visit = async (options: BrowserContextOptions): Promise<Visit> => {
  const context = await (await browser()).newContext({ locale: 'zh-CN', baseURL: inject('county').portal, ...options })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (line) => {
    // Chromium notes each refused answer (401, 409, 422) by itself; those are answers, not faults.
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) faults.push(line.text())
  })
  return { page, faults }
}

/** Someone of the demo county’s staff, signed in at the desk. */
export const staff = async (login: string, options: BrowserContextOptions = {}): Promise<Visit> => {
  const logins = JSON.parse(readFileSync(join(inject('county').folder, 'demo-logins.json'), 'utf8')) as readonly Login[]
  const found = logins.find((one) => one.login === login)
  if (found === undefined) throw new Error(`The demo county has nobody called ${login}.`)
  const visited = await visit({ viewport: DESK, ...options })
  const { page } = visited
  await page.goto('/desk/')
  await page.locator('input').first().fill(found.login)
  await page.locator('input[type=password]').fill(found.password)
  await page.keyboard.press('Enter')
  await page.locator('nav a').first().waitFor()
  return visited
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What fades or slides has come to rest: a colour halfway is not the colour that anybody reads. What turns for ever is not waited for. */
const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished.catch(() => undefined)),
    ).then(() => undefined),
  )

/** WCAG 2.2 AA as axe sees it, and nothing beyond the edge of the screen. */
export const isAccessible = async (page: Page): Promise<void> => {
  await atRest(page)
  // Ant Design gives the hidden list of an open picker no name of its own; the picker that opens it has one.
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).exclude('.ant-select-dropdown').analyze()
  const told = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`))
  expect(told, `${page.url()} is not accessible`).toEqual([])
  expect(await beyond(page), `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0)
}

/** Pixels by which the page is wider than the window. */
export const beyond = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** Opens the document as it will print and closes it again, the way a person does: the next click belongs to the form. */
export const lookAtPrint = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '看打印预览' }).click()
  await page.locator('iframe.od-print').waitFor()
  await page.locator('dialog[open]').last().getByRole('button', { name: '关闭' }).click()
  await page.locator('iframe.od-print').waitFor({ state: 'detached' })
}

/** A letter as somebody hands it in by telephone; `telephone` is left out where nobody gives one. */
export type Lodged = Readonly<{ name: string; telephone?: string; subject: string; story: string; claims: string; image?: Buffer }>

export const lodge = async ({ name, telephone, subject, story, claims, image }: Lodged): Promise<void> => {
  const { page } = await visit({ viewport: PHONE })
  await page.goto('/lodge')
  await page.locator('#name').fill(name)
  if (telephone !== undefined) await page.locator('#phone').fill(telephone)
  await page.locator('#subject').fill(subject)
  await page.locator('#narrative').fill(story)
  await page.locator('#claims').fill(claims)
  if (image !== undefined)
    await page.locator('input[type=file]').first().setInputFiles({ name: '第一页.png', mimeType: 'image/png', buffer: image })
  await page.locator('button.main.wide').click()
  await page.locator('.code').waitFor()
}
