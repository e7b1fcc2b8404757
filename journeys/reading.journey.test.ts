import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isAccessible, lodge, staff, type Visit } from './browser.ts'

const SHOTS = process.env['ONEDOOR_SHOTS']
const SUBJECT = '砂石场的事和工钱的事'
const STORY =
  '我叫褚明远，在赤城街道的云岭砂石场干活。2026年3月起老板拖欠工资，共欠两万三千元。后山的石壁有裂缝，随时可能塌方，下面住着十几户人家。' +
  '听说村支书收受老板的红包。要求发还拖欠的工资。请求马上查看后山的石壁。'

let clerk: Visit

const shoot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS !== undefined) await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true })
}

beforeAll(async () => {
  await lodge({ name: '褚明远', telephone: '13900000777', subject: SUBJECT, story: STORY, claims: '解决' })
  clerk = await staff('window1')
})
afterAll(() => {
  expect(clerk.faults).toEqual([])
})

describe('a letter is read before it is registered', () => {
  it('what it names is marked where it stands, and each hint shows the words it rests on', async () => {
    const { page } = clerk
    await page.goto('/desk/inbox')
    await page.getByRole('link', { name: SUBJECT }).click()
    const hints = page.getByRole('complementary', { name: '信里读到的' })
    await hints.waitFor()
    const told = (await hints.textContent()) ?? ''
    for (const words of ['专门渠道', '塌方', '条例第二十五条', '只是提示，不保存']) expect(told).toContain(words)
    expect(await page.locator('mark.od-fact-sum').first().textContent()).toBe('两万三千元')
    expect(await page.locator('mark.od-fact-place').first().textContent()).toContain('赤城')
    await isAccessible(page)
    await shoot(page, 'letter-read')
  })

  it('the claims of the letter are taken over by one click, and the report is marked by another', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: '用作诉求' }).click()
    await expect.poll(() => page.getByLabel('第 1 项诉求').inputValue()).toContain('发还拖欠的工资')
    await page.getByRole('button', { name: '标记检举部分' }).click()
    await page.getByLabel('事情经过，不含检举内容').waitFor()
    await shoot(page, 'letter-split')
  })
})

describe('what a visitor says is read while it is typed', () => {
  it('the claims go into the form by one click, and a report gets its own field', async () => {
    const { page } = clerk
    await page.goto('/desk/register')
    await page.getByLabel(/事情经过/).fill(STORY)
    await page.getByRole('button', { name: '用作诉求' }).click()
    await expect.poll(() => page.getByLabel('第 1 项诉求').inputValue()).toContain('发还拖欠的工资')
    await page.getByRole('button', { name: '标记检举部分' }).click()
    await page.getByLabel(/检举控告的内容/).waitFor()
    await isAccessible(page)
    await shoot(page, 'window-read')
  })
})

describe('the register is searched by words', () => {
  it('a matter is found by what its letter says, the words marked; a petitioner’s name finds nothing (个人信息保护法 第六条)', async () => {
    const { page } = clerk
    await page.goto('/desk/matters')
    await page.getByLabel('文字').fill('补偿')
    await page.keyboard.press('Enter')
    await page.locator('.od-passage mark').first().waitFor()
    expect(new Set(await page.locator('.od-passage mark').allTextContents())).toEqual(new Set(['补偿']))
    await isAccessible(page)
    await page.getByLabel('文字').fill('褚明远')
    await page.keyboard.press('Enter')
    await page.getByText('信访人的姓名和电话不在这里查').waitFor()
    await shoot(page, 'words-nothing')
  })

  it('a clerk’s own telling that no letter says whole brings the nearest, and says that it does', async () => {
    const { page } = clerk
    await page.goto('/desk/matters')
    await page.getByLabel('文字').fill('包工头欠我们工资一直不发怎么办')
    await page.keyboard.press('Enter')
    await page.getByText('没有哪一件把这些词都写到').waitFor()
    expect(await page.locator('.od-passage mark').count()).toBeGreaterThan(1)
    await isAccessible(page)
    await shoot(page, 'words-near')
  })
})

describe('the keyboard and the network', () => {
  it('another matter is added and written without a hand leaving the keyboard', async () => {
    const { page } = clerk
    await page.goto('/desk/register')
    await page.getByLabel(/事情经过/).fill('路灯不亮，井盖也没有了。')
    await page.keyboard.press('Alt+m')
    await page
      .getByLabel(/什么事/)
      .nth(1)
      .waitFor()
    await page.keyboard.insertText('井盖没有了')
    expect(
      await page
        .getByLabel(/什么事/)
        .nth(1)
        .inputValue(),
    ).toBe('井盖没有了')
    expect(await page.getByLabel(/事情经过/).inputValue()).toBe('路灯不亮，井盖也没有了。')
  })

  it('a search that takes long shows that it is under way and no rows of before; without a network it says so, keeps the words, and reads by itself later', async () => {
    const { page } = clerk
    const words = page.getByLabel('文字')
    await page.goto('/desk/matters')
    await page.locator('tbody tr').first().waitFor()
    await page.route(/words=/, async (route) => {
      await new Promise((go) => setTimeout(go, 2_500))
      await route.continue()
    })
    await words.fill('工资')
    await page.keyboard.press('Enter')
    await page.getByRole('status', { name: '正在读取' }).waitFor()
    expect(await page.locator('tbody tr').count()).toBe(0)
    await page.locator('tbody tr').first().waitFor()
    await page.unroute(/words=/)
    await page.context().setOffline(true)
    await words.fill('路灯')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: '网络不通，没有读到' }).waitFor()
    expect(await words.inputValue()).toBe('路灯')
    await page.context().setOffline(false)
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
  })
})
