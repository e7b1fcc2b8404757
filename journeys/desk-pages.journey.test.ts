import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { beyond, DESK, isAccessible, PHONE, staff, visit } from './browser.ts'

/** Every page of the menu for each role, and one matter where they may read one. */
const ROLES: readonly (readonly [login: string, pages: readonly string[], matter: string | undefined])[] = [
  ['window1', ['/desk/', '/desk/register', '/desk/inbox', '/desk/matters', '/desk/by-person', '/desk/account'], '路口新装的红绿灯太短'],
  ['housing-head', ['/desk/', '/desk/matters', '/desk/papers', '/desk/account'], '老小区加装电梯'],
  ['auditor', ['/desk/openings'], undefined],
  ['admin', ['/desk/units', '/desk/people', '/desk/accounts', '/desk/wording', '/desk/wording?template=D21'], undefined],
]

const settled = async (page: Page): Promise<void> => {
  await page.locator('h1').first().waitFor()
  await page.waitForLoadState('networkidle')
}

const openMatter = async (page: Page, subject: string): Promise<void> => {
  await page.goto('/desk/')
  await page.getByText(subject).first().click()
  await settled(page)
}

/** Titles, menus, labels and buttons: what we wrote, not what people wrote or are called (`data-words`), nor the name of the clerk in the menu. */
const chrome = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('nav a, th, label, button, summary, legend, dt, main h2, kbd')]
      .filter((node) => node.closest('[lang]') === document.documentElement && !node.matches('nav a[href$="/account"], [data-words]'))
      .map((node) => node.textContent.trim())
      .filter((text) => text !== ''),
  )

const FORMATS = /PDF|DOCX|Word|Alt [A-Z0-9]|Ctrl Enter|Esc|English|JSON/g

describe.each(ROLES)('the desk of %s', (login, pages, subject) => {
  it('is accessible on every page at 1440 px and at 200 % text, and nothing is cut off', async () => {
    const { page, faults } = await staff(login)
    for (const path of pages) {
      await page.goto(path)
      await settled(page)
      await isAccessible(page)
      await page.setViewportSize({ width: DESK.width / 2, height: DESK.height / 2 })
      expect([path, await beyond(page)]).toEqual([path, 0])
      await page.setViewportSize(DESK)
    }
    if (subject !== undefined) {
      await openMatter(page, subject)
      await isAccessible(page)
    }
    expect(faults).toEqual([])
  })

  it('speaks English without a Chinese word of ours, and Chinese without an English one', async () => {
    const { page } = await staff(login)
    const all = async (): Promise<readonly string[]> => {
      const found: string[] = []
      for (const path of pages) {
        await page.goto(path)
        await settled(page)
        found.push(...(await chrome(page)))
      }
      if (subject === undefined) return found
      await openMatter(page, subject)
      return [...found, ...(await chrome(page))]
    }
    const chinese = (await all()).map((text) => text.replaceAll(FORMATS, ''))
    expect(chinese.filter((text) => /[A-Za-z]{3,}/.test(text))).toEqual([])
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('button', { name: '中文' }).waitFor()
    const english = (await all()).filter((text) => text !== '中文')
    expect(english.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
  })
})

describe('the register', () => {
  it('opens the row that was clicked, though far down, while the field for the number had the keyboard', async () => {
    const { page } = await staff('supervisor')
    await page.goto('/desk/matters')
    await settled(page)
    await page.locator('.od-filters input').first().focus()
    const last = page.locator('.od-subject').last()
    const subject = await last.textContent()
    await last.click()
    await page.waitForURL(/matters\/matter-/)
    await page.locator('article h1').waitFor()
    expect(await page.locator('article h1').textContent()).toBe(subject)
  })
})

describe('the portal in English', () => {
  it.each(['/', '/lodge', '/track', '/register', '/verify'])(
    '%s has no Chinese word of ours, and its Chinese page no English one',
    async (path) => {
      const words = async (locale: string) => {
        const { page } = await visit({ viewport: PHONE, locale })
        await page.goto(path)
        return page.evaluate(() => {
          const copy = document.body.cloneNode(true) as HTMLElement
          for (const other of copy.querySelectorAll('[lang], option, pre, script, svg')) other.remove()
          return copy.textContent
        })
      }
      expect((await words('en-GB')).match(/\p{Script=Han}+/gu) ?? []).toEqual([])
      expect((await words('zh-CN')).replaceAll(/PDF|Word|MB|json/g, '').match(/[A-Za-z]{3,}/g) ?? []).toEqual([])
    },
  )
})
