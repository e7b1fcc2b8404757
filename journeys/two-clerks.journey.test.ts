import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { isAccessible, staff } from './browser.ts'

const SUBJECT = '前杨湾村自来水'
const REASON = '供水设施由水利部门管理，请依法办理。'

const openRefer = async (page: Page): Promise<void> => {
  await page.goto('/desk/')
  await page.getByText(SUBJECT).first().click()
  await page.getByRole('button', { name: '转送、交办', exact: true }).click()
  await page.getByLabel('有权处理的单位').click()
  await page.keyboard.type('sl')
  await page.locator('.ant-select-item-option').filter({ hasText: '县水利局' }).click()
  await page.getByLabel('说明（写入转送函）').fill(REASON)
}

const send = (page: Page): Promise<void> => page.locator('aside form button[type=submit]').click()

describe('two clerks at one matter', () => {
  it('the second is told that something happened meanwhile, and loses nothing typed', async () => {
    const [first, second] = [await staff('routing'), await staff('officehead')]
    await openRefer(first.page)
    await openRefer(second.page)
    await send(first.page)
    await first.page.getByText('转送县水利局').waitFor()
    await send(second.page)
    await second.page.getByText('刚刚有了新的记录').waitFor()
    expect(await second.page.getByLabel('说明（写入转送函）').inputValue()).toBe(REASON)
    await isAccessible(second.page)
  })
})

describe('a person’s data', () => {
  it('opens only after a reason is typed, and the auditor sees who looked, when and why', async () => {
    const { page } = await staff('supervisor')
    await page.goto('/desk/matters')
    await page.getByText(SUBJECT).first().click()
    await page.getByRole('button', { name: '查看完整信息' }).click()
    const dialog = page.locator('dialog')
    await dialog.waitFor()
    await isAccessible(page)
    await dialog.locator('input, textarea').first().fill('核实送达地址')
    await dialog.locator('button[type=submit]').click()
    await page
      .getByText(/139000/)
      .first()
      .waitFor()
    const auditor = await staff('auditor')
    await auditor.page.goto('/desk/openings')
    await auditor.page.getByText('核实送达地址').first().waitFor()
    expect(await auditor.page.locator('table').textContent()).toContain('董明远')
  })
})
