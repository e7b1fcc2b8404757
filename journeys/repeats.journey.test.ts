import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isAccessible, PHONE, staff, type Visit } from './browser.ts'

const SHOTS = process.env['ONEDOOR_SHOTS']
/** In the demo county's inbox: the workshop of an answered anonymous letter runs again. */
const AGAIN = '作坊停了半个月又开工了'
const BEFORE = '夜里的胶水味，窗户不敢开'

let clerk: Visit

const shoot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS !== undefined) await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true })
}

const block = (page: Page) => page.getByRole('region', { name: '以前来过吗' })
const panel = (page: Page) => page.locator('dialog[open]').last()

const openLetter = async (page: Page): Promise<void> => {
  await page.goto('/desk/inbox')
  await page.getByRole('link', { name: AGAIN }).click()
  await block(page).getByText(BEFORE).waitFor()
}

const undo = async (page: Page, why: string): Promise<void> => {
  await panel(page).getByLabel('为什么撤销').fill(why)
  await panel(page).getByRole('button', { name: '撤销结论' }).click()
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
}

beforeAll(async () => {
  clerk = await staff('window1')
})
afterAll(() => {
  expect(clerk.faults).toEqual([])
})

describe('a clerk has a letter before them that came before', () => {
  it('the earlier one stands beside it, with what both say and what speaks for one person, each by itself', async () => {
    const { page } = clerk
    await openLetter(page)
    const text = (await block(page).textContent()) ?? ''
    expect(text).toContain('飘出来刺鼻的胶水味')
    expect(text).toContain('来件人：')
    await isAccessible(page)
    await shoot(page, 'repeats-block')
  })

  it('laid side by side, the same words are marked in both, and nothing is decided yet', async () => {
    const { page } = clerk
    await block(page).getByRole('button', { name: '并排比对' }).first().click()
    await panel(page).getByRole('region', { name: '以前的来件' }).waitFor()
    const marks = await panel(page).getByRole('region', { name: '以前的来件' }).locator('mark').allTextContents()
    expect(marks.join('')).toContain('飘出来刺鼻的胶水味')
    expect(await panel(page).getByRole('radio', { checked: true }).count()).toBe(0)
    await isAccessible(page)
    await shoot(page, 'repeats-side-by-side')
  })

  it('a decision without reasons is not taken, and loses nothing; with reasons it is on record, the cause by the days of the earlier matter', async () => {
    const { page } = clerk
    await panel(page).getByText('同一件事又来反映').click()
    await panel(page).getByText('按那一件的期限算').waitFor()
    await panel(page).getByRole('button', { name: '登记结论' }).click()
    await panel(page).getByText('请写明理由').waitFor()
    expect(await panel(page).getByRole('radio', { checked: true }).count()).toBe(1)
    await panel(page).getByLabel('理由').fill('同一个作坊，答复以后又开工。')
    await panel(page).getByRole('button', { name: '登记结论' }).click()
    await block(page).getByText('结论：同一件事又来反映').waitFor()
  })

  it('it is undone with a reason, and decided again', async () => {
    const { page } = clerk
    await block(page).getByRole('button', { name: '撤销' }).click()
    await isAccessible(page)
    await undo(page, '先去现场看过再定。')
    await block(page).getByText('结论：').waitFor({ state: 'detached' })
    await block(page).getByRole('button', { name: '并排比对' }).first().click()
    await panel(page).getByText('同一件事又来反映').click()
    await panel(page).getByLabel('理由').fill('现场看过，是同一个作坊。')
    await panel(page).getByRole('button', { name: '登记结论' }).click()
    await block(page).getByText('结论：同一件事又来反映').waitFor()
  })

  it('registered, the matter tells it, names the earlier one, and it can still be undone there', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: '登记为一件' }).click()
    await page.getByRole('heading', { name: '比对过的来件' }).waitFor()
    await page.getByText('同一件事，以前来过').waitFor()
    await page.getByText('与以往事项比对：').first().waitFor()
    await isAccessible(page)
    await shoot(page, 'repeats-matter')
    await page.getByRole('button', { name: '撤销', exact: true }).click()
    await undo(page, '两处作坊，不是一家。')
    await page.getByText('没有比对过的来件。').waitFor()
    await page.getByText('与以往事项比对：不是同一事项').waitFor()
  })
})

describe('a visitor sits at the window', () => {
  it('the clerk looks for earlier letters before anything is registered, and what was typed stays', async () => {
    const { page } = clerk
    await page.goto('/desk/register')
    const words = '苍岭下村的作坊夜里十点以后开工，飘出来刺鼻的胶水味。'
    await page.getByLabel('事情经过（按来访人的话）').fill(words)
    await block(page).getByRole('button', { name: '查以前的来件' }).click()
    await block(page).getByText(BEFORE).waitFor()
    expect(await page.getByLabel('事情经过（按来访人的话）').inputValue()).toBe(words)
    await isAccessible(page)
    await shoot(page, 'repeats-window')
  })
})

describe('what was found before', () => {
  it('a letter that several people handed in is linked as such, and each keeps their own', async () => {
    const { page } = clerk
    await page.goto('/desk/matters')
    await page.getByRole('link', { name: '健身房收了两年的钱关门了' }).click()
    await page.getByText('同一封信，由别人后来递交').waitFor()
    expect(await page.locator('article').textContent()).not.toContain('满秋水')
  })

  it('is counted for the head of the office by month, cause and unit, never by person', async () => {
    const head = await staff('officehead')
    await head.page.goto('/desk/repeats')
    await head.page.getByRole('cell', { name: '县自然资源和规划局' }).waitFor()
    await isAccessible(head.page)
    await shoot(head.page, 'repeats-counts')
    expect(head.faults).toEqual([])
  })

  it('fits a telephone', async () => {
    const small = await staff('window1', { viewport: PHONE })
    await small.page.goto('/desk/matters')
    await small.page.getByRole('link', { name: '量少的一分三地，答复以后还是没有补' }).click()
    await small.page.getByText('同一件事，以前来过').waitFor()
    await isAccessible(small.page)
    await shoot(small.page, 'repeats-phone')
  })
})
