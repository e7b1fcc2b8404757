import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { beyond, isAccessible, PHONE, type Visit, visit } from './browser.ts'

const SUBJECT = '村口的路灯全灭了'
const STORY = '从国庆节以后，村口六盏路灯一盏都不亮，晚上有老人摔倒。'
const LONG_NAME = '尔古阿各莫·吉克扎西阿乌各日甲莫𠮷喆'

const write = async (page: Page): Promise<void> => {
  await page.goto('/lodge')
  await page.locator('#subject').fill(SUBJECT)
  await page.locator('#narrative').fill(STORY)
  await page.locator('#claims').fill('把路灯修好')
}

const handIn = async (page: Page): Promise<void> => {
  await page.locator('button.main.wide').click()
  await page.waitForLoadState()
}

const codeOn = async (page: Page): Promise<string> => (await page.locator('.code').textContent()) ?? ''

const lodged = async (visited: Visit): Promise<string> => {
  await write(visited.page)
  await visited.page.locator('#name').fill(LONG_NAME)
  await handIn(visited.page)
  return codeOn(visited.page)
}

describe('a petitioner with an old phone', () => {
  it('hands in a matter and follows it without JavaScript', async () => {
    const visited = await visit({ viewport: PHONE, javaScriptEnabled: false })
    const { page } = visited
    await write(page)
    await page.locator('#claims-2').fill('以后坏了要有人管')
    await page.locator('#anonymous').check()
    await handIn(page)
    expect(await page.locator('h1').textContent()).toBe('已收到')
    const text = (await page.locator('main').textContent()) ?? ''
    expect(text).toMatch(/收\d{4}-\d{6}/)
    expect(text).toContain('把路灯修好')
    expect(text).toContain('以后坏了要有人管')
    const code = await codeOn(page)
    await page.goto('/track')
    await page.locator('#code').fill(code.toLowerCase().replaceAll('-', ' '))
    await page.getByRole('button', { name: '查看' }).click()
    await page.waitForLoadState()
    expect(await page.locator('main').textContent()).toContain('已收到，正在登记')
  })

  it('loses nothing typed when something is missing, and is told which field and how to mend it', async () => {
    const { page, faults } = await visit({ viewport: PHONE })
    await write(page)
    await handIn(page)
    expect(await page.locator('.faults').textContent()).toContain('请填写姓名')
    expect(await page.locator('#narrative').inputValue()).toBe(STORY)
    expect(await page.locator('#claims').inputValue()).toBe('把路灯修好')
    await isAccessible(page)
    await page.locator('.faults a').first().click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('name')
    expect(faults).toEqual([])
  })

  it('loses nothing typed on reload', async () => {
    const { page } = await visit({ viewport: PHONE })
    await write(page)
    await page.reload()
    expect(await page.locator('#narrative').inputValue()).toBe(STORY)
    expect(await page.locator('#subject').inputValue()).toBe(SUBJECT)
  })

  it('keeps what was typed when the network drops, and sends it when it is back', async () => {
    const { page } = await visit({ viewport: PHONE })
    await write(page)
    await page.locator('#name').fill('乐山水')
    await page.context().setOffline(true)
    await page.locator('button.main.wide').click()
    expect(await page.locator('[data-offline]').textContent()).toContain('没有网络')
    expect(await page.locator('#narrative').inputValue()).toBe(STORY)
    await page.context().setOffline(false)
    await handIn(page)
    expect(await page.locator('h1').textContent()).toBe('已收到')
  })

  it('pressing twice registers once', async () => {
    const { page } = await visit({ viewport: PHONE })
    await write(page)
    await page.locator('#name').fill('乐山水')
    const [commandId, submission] = await Promise.all([
      page.locator('[name=commandId]').inputValue(),
      page.locator('[name=submission]').inputValue(),
    ])
    const send = () =>
      page.request.post('/lodge', {
        multipart: { commandId, submission, subject: SUBJECT, narrative: STORY, claims: '把路灯修好', name: '乐山水' },
      })
    const numbers = (await Promise.all((await Promise.all([send(), send(), send()])).map((answer) => answer.text()))).map(
      (html) => /收\d{4}-\d{6}/.exec(html)?.[0],
    )
    expect(numbers[0]).toMatch(/收/)
    expect(new Set(numbers).size).toBe(1)
  })

  it('gets a receipt that the public page finds in the register, and an altered one is told as such', async () => {
    const visited = await visit({ viewport: PHONE, acceptDownloads: true })
    const { page, faults } = visited
    const code = await lodged(visited)
    await isAccessible(page)
    const receipt = await (await page.request.post('/receipt.json', { form: { code } })).text()
    const file = join(tmpdir(), `onedoor-receipt-${process.pid}.json`)
    const check = async (text: string) => {
      writeFileSync(file, text)
      await page.goto('/verify')
      await page.locator('input[type=file]').first().setInputFiles(file)
      await page.getByRole('button', { name: '核对' }).click()
      await page.waitForLoadState()
      await isAccessible(page)
      return (await page.locator('main').textContent()) ?? ''
    }
    expect(await check(receipt)).toContain('核对无误')
    const altered = receipt.replace(/"at": "(\d{4})/, (_, year: string) => `"at": "${Number(year) - 1}`)
    expect(altered).not.toBe(receipt)
    expect(await check(altered)).not.toContain('核对无误')
    expect(faults).toEqual([])
  })

  it('a wrong query code is told with the way out', async () => {
    const { page } = await visit({ viewport: PHONE })
    await page.goto('/track')
    await page.locator('#code').fill('AAAA-BBBB-CCCC-DD')
    await page.getByRole('button', { name: '查看' }).click()
    await page.waitForLoadState()
    expect(await page.locator('main').textContent()).toContain('没有这个查询码')
    expect(await page.locator('#code').inputValue()).toBe('AAAA-BBBB-CCCC-DD')
    await isAccessible(page)
  })
})

describe('every public page', () => {
  const PAGES = ['/', '/guide', '/lodge', '/track', '/register', '/verify', '/api']

  it.each(PAGES)('%s can be used by everyone at 390 px: axe finds nothing and nothing is cut off', async (path) => {
    const { page, faults } = await visit({ viewport: PHONE })
    await page.goto(path)
    await isAccessible(page)
    expect(faults).toEqual([])
  })

  it.each(PAGES)('%s holds at 200 % text on a phone', async (path) => {
    const { page } = await visit({ viewport: PHONE })
    await page.goto(path)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '36px'
    })
    expect(await beyond(page)).toBeLessThanOrEqual(0)
  })

  it('what was handed in holds at 200 % text on a phone: number, date and query code are read whole, not a figure a line', async () => {
    const { page } = await visit({ viewport: PHONE })
    await page.goto('/lodge')
    await page.locator('#subject').fill('路灯不亮')
    await page.locator('#narrative').fill('前进村口的路灯三个月不亮。')
    await page.locator('#claims').fill('修好路灯')
    await page.locator('#anonymous').check()
    await page.locator('button.main.wide').click()
    await page.locator('.code').waitFor()
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '36px'
    })
    expect(await beyond(page)).toBeLessThanOrEqual(0)
    const tall = await page.locator('dl.facts dd').evaluateAll((all) => all.slice(0, 2).map((one) => one.getBoundingClientRect().height))
    for (const height of tall) expect(height).toBeLessThan(200)
  })

  it('large type is remembered on the next page', async () => {
    const { page } = await visit({ viewport: PHONE })
    await page.goto('/')
    await page.getByRole('button', { name: '大字' }).click()
    await page.goto('/lodge')
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px')
    await isAccessible(page)
  })
})
