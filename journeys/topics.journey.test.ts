import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isAccessible, lodge, PHONE, staff, type Visit } from './browser.ts'

const SHOTS = process.env['ONEDOOR_SHOTS']
const SUBJECT = '工地上的工钱一分没有发'
const STORY = '我们八个人在始丰街道的工地干木工，从三月干到七月，老板拖欠工资一共十一万，劳动合同也没有签。问了几次，都说甲方没有给钱。'

let clerk: Visit
let routing: Visit

const shoot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS === undefined) return
  const size = page.viewportSize()
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true })
  await page.setViewportSize(PHONE)
  await page.screenshot({ path: join(SHOTS, `${name}-phone.png`), fullPage: true })
  if (size !== null) await page.setViewportSize(size)
}

const open = async ({ page }: Visit): Promise<void> => {
  await page.goto('/desk/matters')
  await page.getByLabel('文字').fill('木工')
  await page.keyboard.press('Enter')
  await page.locator('table a, a.od-subject').filter({ hasText: SUBJECT }).first().click()
  await page.locator('.od-case').waitFor()
}

beforeAll(async () => {
  await lodge({ name: '钭明山', telephone: '13900000778', subject: SUBJECT, story: STORY, claims: '把工资发下来' })
  clerk = await staff('window1')
  routing = await staff('routing')
})
afterAll(() => {
  expect([...clerk.faults, ...routing.faults]).toEqual([])
})

describe('what a letter is about', () => {
  it('is proposed beside it with the words that led there, taken with one click, and kept with the matter', async () => {
    const { page } = clerk
    await page.goto('/desk/inbox')
    await page.getByRole('link', { name: SUBJECT }).click()
    const block = page.getByRole('region', { name: '内容分类建议' })
    await block.getByRole('button', { name: /采用“劳动与社会保险”/ }).waitFor()
    expect((await block.locator('mark').allTextContents()).join('')).toContain('工')
    expect(await block.textContent()).toContain('只是建议，以您选的为准')
    await isAccessible(page)
    await shoot(page, 'topic-suggested')
    await block.getByRole('button', { name: /采用“劳动与社会保险”/ }).click()
    await block.getByRole('button', { name: '已选：劳动与社会保险' }).waitFor()
    await page.getByRole('button', { name: '登记为一件' }).click()
    await page.locator('dt', { hasText: '内容分类' }).waitFor()
    expect(await page.locator('dl').first().textContent()).toContain('劳动与社会保险')
  })

  it('is “not sure” for words that say nothing, and a plain word for those that cannot be read', async () => {
    const { page } = clerk
    await page.goto('/desk/register')
    await page.getByLabel('事情经过').fill('We are asking for help with our street, please.')
    const block = page.getByRole('region', { name: '内容分类建议' })
    await block.getByText('不是中文').waitFor()
    await page.getByLabel('事情经过').fill('各位领导好，我有一件事想问一问，谢谢。')
    await block.getByText('拿不准，请您判断').waitFor()
    await isAccessible(page)
    await shoot(page, 'topic-unsure')
    await page.getByLabel('事情经过').fill('')
  })
})

describe('whose it may be', () => {
  it('is three units at most, each with its duty and article, its place or its past, and one click chooses', async () => {
    const { page } = routing
    await open(routing)
    await page.getByRole('button', { name: '转送、交办' }).click()
    const units = page.getByRole('region', { name: '单位建议' })
    await units.waitFor()
    expect(await units.textContent()).toContain('内容分类属其职责：劳动与社会保险')
    expect(await units.textContent()).toContain('保障农民工工资支付条例 第七条')
    expect(await units.getByRole('button').count()).toBeLessThanOrEqual(3)
    await isAccessible(page)
    await shoot(page, 'units-suggested')
    await units.getByRole('button', { name: '县人力资源和社会保障局' }).click()
    await units.getByRole('button', { name: '已选：县人力资源和社会保障局' }).waitFor()
    await page.getByRole('button', { name: '转送', exact: true }).click()
    await page.getByText('已转出，待签收').first().waitFor()
  })

  it('and the topic can be corrected later, with reasons, as a fact of the matter', async () => {
    const { page } = routing
    await page.getByText('信访人、并件拆分、内容分类').click()
    await page.getByRole('button', { name: '更正内容分类' }).click()
    await page.getByText('现在是“劳动与社会保险”').waitFor()
    await page.getByLabel('理由').fill('主要说的是没有签合同')
    await page.getByRole('button', { name: /更正$/ }).click()
    await page.getByText('请选择内容分类').waitFor()
    await page.getByRole('combobox', { name: '内容分类' }).fill('住房')
    await page.keyboard.press('Enter')
    await isAccessible(page)
    await shoot(page, 'topic-corrected')
    await page.getByRole('button', { name: /更正$/ }).click()
    await page.getByText('更正了内容分类').first().waitFor()
    expect(await page.locator('dl').first().textContent()).toContain('住房物业')
  })
})

describe('the administrator', () => {
  it('sees which version reads letters, how good it is in plain words, and may let it learn at once', async () => {
    const { page, faults } = await staff('admin')
    await page.goto('/desk/reading')
    await page.getByText('现用版本').first().waitFor()
    expect(await page.locator('main').textContent()).toContain('不比现用的差，才启用')
    await isAccessible(page)
    await shoot(page, 'reading-models')
    await page.getByRole('button', { name: '立即学习' }).click()
    await expect.poll(() => page.locator('tbody tr').count(), { timeout: 60_000 }).toBeGreaterThan(2)
    await shoot(page, 'reading-models-again')
    await page.goto('/desk/topics')
    await page.getByText('征地拆迁与宅基地').waitFor()
    await isAccessible(page)
    await shoot(page, 'topics')
    expect(faults).toEqual([])
  })

  it('writes down what a unit answers for, in the words of letters, and is told which field is wrong without losing a word', async () => {
    const { page, faults } = await staff('admin')
    await page.goto('/desk/duties')
    const row = page.getByRole('row', { name: /县退役军人/ })
    await row.getByText('还没有写明').waitFor()
    await isAccessible(page)
    await shoot(page, 'duties')
    await row.getByRole('button', { name: '写明' }).click()
    await page.getByLabel('管什么').fill('退役军人优待抚恤')
    await page.getByLabel('来信里的说法').fill('优待证 庙')
    await page.getByRole('button', { name: '保存职责' }).click()
    await page.getByText('单个字不起作用').waitFor()
    await isAccessible(page)
    await shoot(page, 'duties-faulty')
    await page.getByLabel('来信里的说法').fill('优待证 抚恤 补助金')
    await page.getByLabel('依据').fill('退役军人保障法 第十条')
    await page.getByRole('button', { name: '保存职责' }).click()
    await row.getByText('优待证、抚恤、补助金').waitFor()
    await page.reload()
    await row.getByText('退役军人保障法 第十条').waitFor()
    expect(faults).toEqual([])
  })
})
