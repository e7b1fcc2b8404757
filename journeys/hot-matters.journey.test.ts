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
    await work.getByText('已经落实').first().waitFor()
    await isAccessible(work)

    await page.goto('/desk/look-backs')
    await page.getByText(/已看 1 件/).waitFor()
    await isAccessible(page)
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
    await page.getByRole('link', { name: '看建议书' }).click()
    await page.getByText('完善政策建议书').first().waitFor()
  })

  it('shows the head of a unit the unit’s own, and neither of the two acts of the office', async () => {
    const { page } = unit
    await openQuarter(page)
    expect(await page.getByText('翠屏苑').count()).toBe(0)
    expect(await page.getByRole('button', { name: '交单位回头看' }).count()).toBe(0)
  })
})
