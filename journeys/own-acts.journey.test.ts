import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { isAccessible, PHONE, staff, visit } from './browser.ts'

const TOLD = { subject: '桥面塌陷', narrative: '桥面塌了一块', claims: ['修好桥面', '设置警示标志'], place: '' }

/** Registered by the window as the visitor sits there; the code is on the slip. */
const registered = async (names: readonly string[]): Promise<Readonly<{ code: string; matter: string }>> => {
  const { page } = await staff('window1')
  const { subject, claims, place } = TOLD
  const answer = await page.request.post('/api/registrations', {
    data: {
      ...{ commandId: randomUUID(), submission: `submission-${randomUUID()}` },
      received: {
        ...{ ...TOLD, channel: 'VISIT', anonymous: false, attachments: [] },
        receivedOn: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
        persons: names.map((name) => ({ name, address: '某村 1 号' })),
      },
      matters: [{ id: `matter-${randomUUID()}`, purpose: 'REDRESS', subject, claims, place }],
    },
  })
  expect(answer.status()).toBe(200)
  const { queryCode, matters } = (await answer.json()) as { queryCode: string; matters: { id: string }[] }
  return { code: queryCode, matter: matters[0]?.id ?? '' }
}

const track = async (page: Page, code: string): Promise<void> => {
  await page.goto('/track')
  await page.locator('#code').fill(code)
  await page.locator('form[action="/track"] button').click()
  await page.locator('details.sheet summary').first().click()
}

const openOwn = async (page: Page, path: string): Promise<void> => {
  await page.locator(`form[action="${path}"] button`).click()
  await page.waitForLoadState()
}

describe('what the petitioner settles alone, on a phone without JavaScript', () => {
  it('withdraws after a second look, with words of the own', async () => {
    const { code } = await registered(['王大明'])
    const { page } = await visit({ viewport: PHONE, javaScriptEnabled: false })
    await track(page, code)
    await openOwn(page, '/own/withdraw')
    await page.locator('#reason').fill('已经和邻居说好了')
    await page.locator('button.main').click()
    await page.waitForLoadState()
    expect(await page.locator('h1').textContent()).toBe('确定撤回吗')
    expect(await page.locator('.words').textContent()).toBe('已经和邻居说好了')
    await page.locator('button.main').click()
    await page.waitForLoadState()
    expect(await page.locator('h1').textContent()).toBe('已撤回')
    await page.locator('button.main').click()
    await page.waitForLoadState()
    expect(await page.locator('main').textContent()).toContain('您撤回了这件事项')
  })

  it('and each page can be used by everyone at 390 px', async () => {
    const { code } = await registered(['王大明', '李小红'])
    const { page, faults } = await visit({ viewport: PHONE })
    for (const path of ['contact', 'consent', 'join', 'leave', 'mandate']) {
      await track(page, code)
      await isAccessible(page)
      await openOwn(page, `/own/${path}`)
      await isAccessible(page)
    }
    await page.goto('/limits?known=2026-03-01')
    await isAccessible(page)
    expect(faults).toEqual([])
  })
})

describe('the parties at the desk', () => {
  it('the acts of the office open, and can be used by everyone', async () => {
    const { matter } = await registered(['王大明', '李小红'])
    const { page } = await staff('window1')
    for (const act of ['clarify', 'elect', 'join', 'leave', 'authorise', 'consent', 'assess-contact', 'propose-link', 'split-off']) {
      await page.goto(`/desk/matters/${matter}?act=${act}`)
      await page.locator('aside form button[type=submit]').waitFor()
      await isAccessible(page)
    }
  })
})
