import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { isAccessible, lookAtPrint, PHONE, staff, type Visit, visit } from './browser.ts'

const SHOTS = process.env['SHOTS']
const shot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS !== undefined) await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true })
}

const visits: Visit[] = []
const seen = async (made: Promise<Visit>): Promise<Page> => {
  const visited = await made
  visits.push(visited)
  return visited.page
}
afterAll(() => {
  for (const { faults } of visits) expect(faults).toEqual([])
})

const act = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click()
  await page.locator('aside form').waitFor()
}
const send = async (page: Page): Promise<void> => {
  await page.locator('aside form button[type=submit]').click()
  await page.locator('aside form').waitFor({ state: 'detached' })
}

describe('复查 in the browser (信访工作条例 第三十五条)', () => {
  let matter = ''

  it('a petitioner asks by telephone screen, with what is known filled in', async () => {
    const page = await seen(visit({ viewport: PHONE }))
    await page.goto('/track')
    await page.getByLabel(/查询码/).fill(inject('county').servedCode)
    await page.getByRole('button', { name: '查看' }).click()
    await isAccessible(page)
    await shot(page, 'track-390')
    await page.getByRole('button', { name: '请求复查', exact: true }).first().click()
    await page.getByRole('heading', { name: '请求复查' }).waitFor()
    await isAccessible(page)
    await shot(page, 'ask-390')
    expect(await page.locator('main').textContent()).toMatch(/〔\d{4}〕\d+号/)
    await page.getByLabel('您的请求').fill('夜里仍有气味，请求重新查处')
    await page.locator('main form.sheet button.main').click()
    await page.getByRole('heading', { name: '请求已提交' }).waitFor()
    await page.getByRole('button', { name: '回到我的事项' }).click()
    expect(await page.locator('main').textContent()).toContain('撤回请求')
  })

  it('the reviewing officer finds it on top of the list, sees the chain, takes it and drafts', async () => {
    const page = await seen(staff('city-environment-reviewer'))
    await page.getByRole('link', { name: '复查复核' }).click()
    await page.locator('.od-subject').first().waitFor()
    await isAccessible(page)
    await shot(page, 'reviews-1440')
    await page.locator('.od-subject').first().click()
    await page.getByText('谁可以独立审查').waitFor()
    matter = page.url()
    await isAccessible(page)
    await shot(page, 'case-1440')
    await act(page, '受理，确定承办人')
    await isAccessible(page)
    await shot(page, 'accept-1440')
    await send(page)
    await act(page, '拟复查、复核意见')
    await page.getByText('撤销并责令限期重新作出').click()
    await page.getByText('主要事实不清、证据不足').click()
    await page.getByRole('textbox', { name: '依据' }).fill('《信访工作条例》第三十五条')
    await page.getByLabel('查明的事实').fill('您于2026年3月5日来电反映的作坊，夜间到场，仍有气味。')
    const opinion = '原意见认定事实不清，应当重新作出。'
    await page.getByLabel('意见和理由').fill(`${opinion}您如不服本复查意见，可以在15日内申请复核。`)
    await page.getByRole('button', { name: '送出前核对' }).click()
    await page.getByText('申请复核的期限是收到之日起30日').waitFor()
    await isAccessible(page)
    await shot(page, 'check-1440')
    await page.getByLabel('意见和理由').fill(opinion)
    await page.getByRole('button', { name: '送出前核对' }).click()
    await page.getByText('申请复核的期限是收到之日起30日').waitFor({ state: 'detached' })
    await page.getByText('说的是另一天的来信').waitFor()
    await shot(page, 'draft-1440')
    await send(page)
  })

  it('the head signs with the clock in sight, and the same page holds on a telephone', async () => {
    const page = await seen(staff('city-environment-head', { viewport: PHONE }))
    await page.goto(matter)
    await act(page, '签发复查、复核意见')
    await isAccessible(page)
    await shot(page, 'sign-390')
    await lookAtPrint(page)
    await page.locator('aside form button[type=submit]').click()
    await page.getByText('请看列出的文字').waitFor()
    await isAccessible(page)
    await shot(page, 'stopped-390')
    await page.getByLabel(/仍要送出的理由/).fill('信访人三月也来过电话，一并说明')
    await send(page)
    await page.getByText('信访人三月也来过电话，一并说明').waitFor()
    await act(page, '登记送达')
    await page.getByLabel('签收人').fill('王大明')
    await send(page)
    expect(await page.locator('article').textContent()).toContain('撤销并责令限期重新作出')
  })
})
