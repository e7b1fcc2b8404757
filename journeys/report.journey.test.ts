import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { isAccessible, PHONE, staff, visit } from './browser.ts'

const WHOM = '住建局某科长'
const STORY = '去年验收时他收了装修公司三万元，名单在照片里。'
const SHOTS = process.env['ONEDOOR_SHOTS']

/** A picture for whoever wants to look; asked for by naming a folder. */
const shoot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS !== undefined) await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true })
}

const reportOnPhone = async (): Promise<string> => {
  const { page, faults } = await visit({ viewport: PHONE })
  await page.goto('/lodge')
  await page.locator('a[href="/accuse"]').click()
  await page.waitForLoadState()
  await page.locator('#narrative').fill(STORY)
  await page.locator('#whom').fill(WHOM)
  await page.locator('button.main.wide').click()
  await page.waitForLoadState()
  expect(await page.locator('.faults').textContent()).toContain('请填写姓名')
  expect(await page.locator('#narrative').inputValue()).toBe(STORY)
  await shoot(page, 'accuse-faulty-390')
  await isAccessible(page)
  await page.locator('#anonymous').check()
  await page.locator('#units').selectOption('housing')
  const photo = join(tmpdir(), 'onedoor-report.png')
  writeFileSync(photo, Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'))
  await page.locator('#files').setInputFiles(photo)
  await shoot(page, 'accuse-390')
  await page.locator('button.main.wide').click()
  await page.waitForLoadState()
  expect(await page.locator('h1').textContent()).toBe('已收到')
  expect(await page.locator('main').textContent()).not.toContain('三万元')
  await shoot(page, 'accused-390')
  await isAccessible(page)
  // Not a word of it stays in the browser of a telephone that others use.
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain('三万元')
  expect(faults).toEqual([])
  return (await page.locator('.code').textContent()) ?? ''
}

const follow = async (code: string): Promise<string> => {
  const { page } = await visit({ viewport: PHONE })
  await page.goto('/track')
  await page.locator('#code').fill(code)
  await page.getByRole('button', { name: '查看' }).click()
  await page.waitForLoadState()
  await shoot(page, 'track-390')
  return (await page.locator('main').textContent()) ?? ''
}

const openFirst = async (page: Page): Promise<void> => {
  await page.locator('.od-list a').first().click()
  await page.getByRole('button', { name: '打开' }).click()
  await page.getByText(STORY).waitFor()
}

describe('a report of wrongdoing', () => {
  it('goes from a telephone to the discipline officer, past everybody else, and its writer hears back', async () => {
    const code = await reportOnPhone()
    expect(await follow(code)).toContain('已收到')
    const clerk = await staff('housing-head')
    expect(await clerk.page.locator('body').textContent()).not.toContain(WHOM)
    expect(await clerk.page.locator('nav').textContent()).not.toContain('检举')
    const { page, faults } = await staff('discipline-officer')
    await shoot(page, 'letters-1440')
    await isAccessible(page)
    await openFirst(page)
    await shoot(page, 'letter-1440')
    await isAccessible(page)
    await page.getByRole('button', { name: '记录并挡住' }).click()
    await page.getByText('请至少选一个单位或一名人员').waitFor()
    await page.locator('.od-box .ant-select').first().click()
    await page.keyboard.type('交通运输')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '记录并挡住' }).click()
    await page.getByText('记录了被反映人').waitFor()
    await page.locator('.od-facts').getByText('县交通运输局').waitFor()
    await page.getByText('转给哪个机关').waitFor()
    await page.locator('.od-box input[type=text]').first().fill('市纪委监委')
    await page.locator('.od-box textarea').first().fill('按干部管理权限')
    await page.getByRole('button', { name: '转送', exact: true }).last().click()
    await page.getByText('按管理权限转送').waitFor()
    await page.locator('.od-box').getByText('反馈', { exact: true }).first().click()
    await page.locator('.od-box textarea').first().fill('您的来信已转有权机关办理。')
    await shoot(page, 'letter-tell-1440')
    await page.getByRole('button', { name: '反馈', exact: true }).last().click()
    await page.getByText('反馈给来信人').waitFor()
    expect(faults).toEqual([])
    expect(await follow(code)).toContain('您的来信已转有权机关办理。')
    const auditor = await staff('discipline-auditor')
    await auditor.page.getByText('办理本信').first().waitFor()
    await shoot(auditor.page, 'looks-1440')
    await isAccessible(auditor.page)
  })

  it('told at the window is out of its reach once it is sent', async () => {
    const { page, faults } = await staff('window1')
    await page.goto('/desk/report')
    await page.locator('textarea').first().fill('窗口听到的五千元')
    await shoot(page, 'take-1440')
    await isAccessible(page)
    await page.getByText('来访人不留姓名').click()
    await page.getByRole('button', { name: '交给专门渠道' }).click()
    await page.locator('.od-slip-code').waitFor()
    await shoot(page, 'taken-1440')
    await isAccessible(page)
    await page.getByRole('button', { name: /下一位/ }).click()
    await page.reload()
    await page.locator('textarea').first().waitFor()
    expect(await page.locator('textarea').first().inputValue()).toBe('')
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain('五千元')
    expect(faults).toEqual([])
  })

  it('among the words of an ordinary letter is split off where the letter is registered', async () => {
    const { page, faults } = await staff('window2')
    await page.goto('/desk/inbox')
    await page.getByText('校车不肯进村').click()
    await page.getByText('有一部分', { exact: true }).click()
    await shoot(page, 'split-1440')
    await isAccessible(page)
    expect(faults).toEqual([])
  })
})
