import type { Page } from 'playwright-core'
import type { Running } from '../../bench/running.ts'

export type Speech = 'zh' | 'en'
type Up = Running['up']

/** One picture: how large, and how to get there as a person does. */
export type Shot = Readonly<{
  name: string
  width: number
  height: number
  scale: number
  go: (page: Page, up: Up, speech: Speech) => Promise<unknown>
}>

const PHONE = { width: 390, height: 844, scale: 2 }
const DESK = { width: 1440, height: 900, scale: 1 }

/** A matter in handling, its period extended: the second of the demo's query codes. */
const IN_HANDLING = 1

const signIn = async (page: Page, { logins }: Up, login: string): Promise<void> => {
  const found = logins.find((one) => one.login === login)
  if (found === undefined) throw new Error(`The demo county has nobody called ${login}.`)
  await page.goto('/desk/')
  await page.locator('input').first().fill(found.login)
  await page.locator('input[type=password]').fill(found.password)
  await page.keyboard.press('Enter')
  await page.locator('nav a').first().waitFor()
}

const LETTER = {
  zh: {
    subject: '村口的路灯全灭了',
    narrative: '从国庆节以后，村口六盏路灯一盏都不亮，晚上有老人摔倒。打过两次电话，没有人来。',
    claim: '把路灯修好',
  },
  en: {
    subject: 'Our street lamps are dark',
    narrative:
      'Since the October holiday none of the six lamps at the entrance of the village works. An old man fell. We rang twice and nobody came.',
    claim: 'Mend the lamps',
  },
} as const

const lodge = async (page: Page, speech: Speech): Promise<void> => {
  const { subject, narrative, claim } = LETTER[speech]
  await page.goto('/lodge')
  await page.locator('#subject').fill(subject)
  await page.locator('#narrative').fill(narrative)
  await page.locator('#claims').fill(claim)
  await page.evaluate(() => window.scrollTo(0, 0))
}

const track = async (page: Page, { codes }: Up): Promise<void> => {
  await page.goto('/track')
  await page.locator('#code').fill(codes[IN_HANDLING]?.code ?? '')
  await page.locator('form[data-code] button').click()
  await page.locator('article').first().waitFor()
}

const worklist = async (page: Page, up: Up): Promise<void> => {
  await signIn(page, up, 'supervisor')
  await page.goto('/desk/?unit=all')
  await page.locator('.od-subject').nth(5).waitFor()
}

const matter = async (page: Page, up: Up): Promise<void> => {
  await signIn(page, up, 'housing-head')
  await page.getByText('老小区加装电梯').first().click()
  await page.locator('article').first().waitFor()
}

const register = async (page: Page, up: Up, speech: Speech): Promise<void> => {
  const { subject, narrative, claim } = LETTER[speech]
  await signIn(page, up, 'window1')
  await page.goto('/desk/register')
  await page.getByLabel(/^(姓名|Name)/).fill(speech === 'zh' ? '乐山水' : 'Le Shanshui')
  await page.getByLabel(/^(电话|Telephone)/).fill('13900000888')
  await page.getByLabel(/^(住址|Address)/).fill(speech === 'zh' ? '新桥头村 9 号' : '9 Xinqiaotou Village')
  await page.getByLabel(/^(事情经过|What happened)/).fill(narrative)
  await page.getByLabel(/^(什么事|About)/).fill(subject)
  await page.getByLabel(/^(第 1 项诉求|Claim 1)/).fill(claim)
}

/** The months of a register that answered letters were walked through: counts alone, no word and no name. */
const months = async (page: Page): Promise<void> => {
  await page.goto('/register')
  await page.locator('table').evaluate((table) => window.scrollTo(0, table.getBoundingClientRect().top + window.scrollY - 60))
}

/** Of a data folder that is given: what `onedoor replay` left. */
export const GIVEN: readonly Shot[] = [{ name: 'replay', width: 760, height: 900, scale: 1, go: months }]

/** Of the demo county. */
export const SHOTS: readonly Shot[] = [
  { name: 'portal', ...PHONE, go: (page) => page.goto('/') },
  { name: 'lodge', ...PHONE, go: (page, _, speech) => lodge(page, speech) },
  { name: 'track', ...PHONE, go: track },
  { name: 'worklist', ...DESK, go: worklist },
  { name: 'matter', ...DESK, go: matter },
  { name: 'window', ...DESK, go: register },
]
