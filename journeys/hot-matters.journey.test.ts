import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beyond, DESK, isAccessible, PHONE, staff, type Visit } from './browser.ts'

const MIXER = /莲塘村口.*搅拌站/

let officer: Visit
let unit: Visit

beforeAll(async () => {
  officer = await staff('supervisor')
  unit = await staff('environment-head')
})
afterAll(() => {
  expect([officer.faults, unit.faults]).toEqual([[], []])
})

/** The demo’s letters reach back some weeks: in the first days of a quarter most of them lie in the one before. */
const openQuarter = async (page: Page): Promise<void> => {
  await page.goto('/desk/hot-matters?period=quarter')
  await page.locator('table, .od-empty').first().waitFor()
  const before = page.getByRole('link', { name: '看上一期' })
  if (await before.isVisible()) await before.click()
  await page.getByRole('link', { name: MIXER }).first().waitFor()
}

describe('what many letters are about', () => {
  it('is on one page, by matters and by sides, with letters that say it; reachable and whole on a telephone and at 200 %', async () => {
    const { page } = officer
    await openQuarter(page)
    const row = page.getByRole('row').filter({ hasText: MIXER }).first()
    expect(await row.innerText()).toMatch(/\d 件\s+来自 \d 方/)
    await isAccessible(page)
    for (const size of [PHONE, { width: DESK.width / 2, height: DESK.height / 2 }]) {
      await page.setViewportSize(size)
      expect(await beyond(page)).toBeLessThanOrEqual(0)
    }
    await page.setViewportSize(DESK)
    // Nobody's name is on it.
    expect(await page.locator('main').innerText()).not.toMatch(/麻建平|习小芬|宓月娥/)
  })

  it('each figure opens the cases behind it, and they print without buttons', async () => {
    const { page } = officer
    await page.getByRole('link', { name: MIXER }).first().click()
    await page.getByRole('heading', { level: 1, name: MIXER }).waitFor()
    expect(await page.locator('main section tbody tr').count()).toBeGreaterThanOrEqual(3)
    await isAccessible(page)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
    await page.emulateMedia({ media: 'screen' })
  })

  it('goes to the unit as a list to be looked at again in two clicks, and comes back with what was found', async () => {
    const { page } = officer
    await openQuarter(page)
    const row = page.getByRole('row').filter({ hasText: MIXER }).first()
    await row.getByRole('button', { name: '交单位回头看' }).click()
    await page.locator('dialog[open] form').waitFor()
    await isAccessible(page)
    await page.locator('dialog[open] form button[type=submit]').click()
    await page.getByText('已交给单位。').waitFor()

    const work = unit.page
    await work.goto('/desk/look-backs')
    await work.locator('a.od-subject').first().click()
    await work.getByRole('button', { name: '填写结果' }).first().click()
    await work.getByLabel('已经落实').check()
    await work.getByLabel(/看到什么/).fill('夜间到现场看过，搅拌站已经停止夜间生产，装了喷淋。')
    await isAccessible(work)
    await work.locator('dialog[open] form button[type=submit]').click()
    // The form names the finding too: it is in the list once the form is gone.
    await work.locator('dialog[open] form').waitFor({ state: 'detached' })
    await work.getByText('已经落实').first().waitFor()
    await isAccessible(work)

    await page.goto('/desk/look-backs')
    await page.getByText(/已看 1 件/).waitFor()
    await isAccessible(page)
  })

  it('goes back by the head of the unit once each was looked at, what is not done with its day, and the office takes note', async () => {
    const work = unit.page
    const panel = work.locator('dialog[open] form')
    const toLookAt = work.locator('main li').getByRole('button', { name: '填写结果' })
    for (let left = await toLookAt.count(); left > 0; left -= 1) {
      await toLookAt.first().click()
      await work.getByLabel('没有落实').check()
      await work.getByLabel(/最迟哪天落实/).fill('2099-12-31')
      await work.getByLabel(/看到什么/).fill('白天还有粉尘，围挡没有装好，下月装完。')
      await panel.locator('button[type=submit]').click()
      await panel.waitFor({ state: 'detached' })
      await expect.poll(() => toLookAt.count(), { timeout: 15_000 }).toBe(left - 1)
    }
    for (const size of [PHONE, { width: DESK.width / 2, height: DESK.height / 2 }]) {
      await work.setViewportSize(size)
      expect(await beyond(work)).toBeLessThanOrEqual(0)
    }
    await work.setViewportSize(DESK)
    await work.getByRole('button', { name: '报结' }).click()
    await work.getByLabel(/总的情况/).fill('夜间已经停产，白天的粉尘下月治好。')
    await isAccessible(work)
    await panel.locator('button[type=submit]').click()
    await work.getByText('单位已报结，等信访局阅知').waitFor()

    const { page } = officer
    await page.goto('/desk/look-backs?only=closed')
    await page.locator('a.od-subject').first().click()
    await page.getByRole('button', { name: '阅知，了结' }).click()
    await isAccessible(page)
    await page.locator('dialog[open] form button[type=submit]').click()
    await page.getByText('已经了结').waitFor()
    await isAccessible(page)
    expect(await page.getByRole('button', { name: '退回再看' }).count()).toBe(0)
  })

  it('becomes a numbered proposal on policy with its figures in two clicks', async () => {
    const { page } = officer
    await openQuarter(page)
    await page.getByRole('row').filter({ hasText: MIXER }).first().getByRole('button', { name: '提完善政策建议' }).click()
    const facts = page.getByLabel(/反映情况/)
    await facts.waitFor()
    expect(await facts.inputValue()).toMatch(/共\d+件，来自\d+方信访人/)
    await page.locator('dialog[open] form button[type=submit]').click()
    await page.getByText('建议书已编号。').waitFor()
    await page.getByRole('link', { name: '看建议书和反馈' }).click()
    await page.getByRole('heading', { level: 1, name: '政策建议' }).waitFor()
    await isAccessible(page)
  })

  it('the proposal waits for its answer, which is recorded with its reasons and leads back to the hot matter (第四十条第四款)', async () => {
    const { page } = officer
    await page.goto('/desk/proposals?only=open')
    await page.getByRole('button', { name: '登记反馈' }).first().click()
    const panel = page.locator('dialog[open] form')
    await page.getByLabel('部分采纳').check()
    await panel.locator('button[type=submit]').click()
    await page.getByText(/照反馈写明理由/).waitFor()
    await isAccessible(page)
    await page.getByLabel(/理由/).fill('选址标准今年修订；搬迁补助没有经费，明年再研究。')
    await panel.locator('button[type=submit]').click()
    await panel.waitFor({ state: 'detached' })
    await page.goto('/desk/proposals?only=answered')
    await page.getByText('搬迁补助没有经费').first().waitFor()
    for (const size of [PHONE, { width: DESK.width / 2, height: DESK.height / 2 }]) {
      await page.setViewportSize(size)
      expect(await beyond(page)).toBeLessThanOrEqual(0)
    }
    await page.setViewportSize(DESK)
    await page.getByRole('link', { name: '看热点问题' }).first().click()
    await page.getByRole('heading', { level: 2, name: /完善政策建议/ }).waitFor()
    await page.getByText('部分采纳').first().waitFor()
    await isAccessible(page)
  })

  it('shows the head of a unit the unit’s own, and neither of the two acts of the office', async () => {
    const { page } = unit
    await openQuarter(page)
    expect(await page.getByText('翠屏苑').count()).toBe(0)
    expect(await page.getByRole('button', { name: '交单位回头看' }).count()).toBe(0)
  })
})
