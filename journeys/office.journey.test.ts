import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isAccessible, lookAtPrint, PHONE, staff, type Visit, visit } from './browser.ts'

const NAME = '阿依古丽·买买提江·吐尔逊阿依·努尔'
const SUBJECT = '新桥头村口的排水沟堵了三个月'
const CLAIMS = ['把排水沟清通', '说明为什么三个月没人来'] as const

const staffed = new Map<string, Visit>()
let code = ''
let address = ''

const at = (login: string): Page => {
  const found = staffed.get(login)
  if (found === undefined) throw new Error(login)
  return found.page
}

beforeAll(async () => {
  for (const login of ['window1', 'routing', 'housing-clerk', 'housing-head']) staffed.set(login, await staff(login))
})
afterAll(() => {
  for (const [login, { faults }] of staffed) expect([login, faults]).toEqual([login, []])
})

/** Tab until the keyboard is there: whoever has no mouse must get to it. */
const tabTo = async (page: Page, goal: Locator): Promise<void> => {
  for (let i = 0; i < 40; i += 1) {
    if (await goal.evaluate((node) => node === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('the keyboard does not get there')
}

const typeInto = async (page: Page, label: string | RegExp, text: string): Promise<void> => {
  await tabTo(page, page.getByLabel(label).first())
  await page.keyboard.insertText(text)
}

/** Opens the matter and the act, as the clerk does. */
const openAct = async (page: Page, act: string): Promise<void> => {
  await page.goto(address)
  await page.getByRole('button', { name: act, exact: true }).click()
  await page.locator('aside form').waitFor()
}

const sendAct = async (page: Page): Promise<void> => {
  await page.locator('aside form button[type=submit]').click()
  await page
    .locator('aside form')
    .waitFor({ state: 'detached' })
    .catch(async () => {
      throw new Error(`The act was not taken: ${await page.locator('aside').innerText()}`)
    })
}

const story = (page: Page): Promise<string | null> => page.locator('article').textContent()

describe('the whole road, as each of them walks it', () => {
  it('the window clerk registers a visit with the keyboard alone, and the slip shows number and query code', async () => {
    const page = at('window1')
    await page.keyboard.press('Alt+2')
    await page.getByRole('heading', { name: '窗口登记' }).waitFor()
    await isAccessible(page)
    await typeInto(page, /姓名/, NAME)
    await typeInto(page, /^电话/, '13900000888')
    await typeInto(page, /住址/, '新桥头村 9 号')
    await typeInto(page, /事情经过/, '排水沟被建筑垃圾堵住，三个月了，下雨就淹到门口。')
    await typeInto(page, /什么事/, SUBJECT)
    await typeInto(page, /问题属地/, '')
    await page.keyboard.type('sf')
    // At once, before any list is drawn: a hand that types on is quicker than an old machine.
    await page.keyboard.press('Enter')
    // One Tab from the place to the first claim: nothing lies between for a hand that types on.
    await page.keyboard.press('Tab')
    await page.keyboard.insertText(CLAIMS[0])
    await page.keyboard.press('Enter')
    await page.keyboard.insertText(CLAIMS[1])
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: '已登记' }).waitFor()
    code = (await page.locator('.od-slip-code').textContent()) ?? ''
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-/)
    await isAccessible(page)
    const link = await page.locator('.od-slip a').first().getAttribute('href')
    address = link ?? ''
    expect(address).toMatch(/\/desk\/matters\/matter-/)
  })

  it('the routing officer reads it, names masked, and sends it to the competent unit with a reason', async () => {
    const page = at('routing')
    await page.goto(address)
    await page.getByText(SUBJECT).first().waitFor()
    expect(await story(page)).toContain('阿＊')
    expect(await story(page)).not.toContain('13900000888')
    await isAccessible(page)
    await openAct(page, '转送、交办')
    await page.getByLabel('有权处理的单位').click()
    await page.keyboard.type('zjj')
    await page.locator('.ant-select-item-option').filter({ hasText: '县住房和城乡建设局' }).click()
    await page.getByLabel('说明（写入转送函）').fill('排水设施由你单位管理，请依法办理。')
    await isAccessible(page)
    await sendAct(page)
    await page.getByText('转送县住房和城乡建设局').waitFor()
    await page.getByText('转送函').first().waitFor()
    expect(await page.getByRole('link', { name: 'PDF' }).count()).toBeGreaterThan(0)
  })

  it('the unit signs for it, accepts it, and writes down what was done', async () => {
    const page = at('housing-clerk')
    await openAct(page, '签收')
    await sendAct(page)
    await openAct(page, '受理')
    await isAccessible(page)
    await sendAct(page)
    await openAct(page, '办理记录')
    await page.locator('aside form textarea').first().fill('已到现场看过，垃圾来自附近工地。')
    await sendAct(page)
    await page.getByText('已到现场看过').first().waitFor()
  })

  it('a note for the petitioner is checked like what ends the matter: written to somebody else it stays, and nothing typed is lost', async () => {
    const page = at('housing-clerk')
    await openAct(page, '办理记录')
    await page.locator('aside form textarea').first().fill('李建国同志：您好，排水沟已排入下周清淤计划。')
    await page.getByLabel('信访人查询时可以看到').check()
    await page.locator('aside form button[type=submit]').click()
    await page.getByText('称呼的是“李建国”').waitFor()
    await page.getByLabel(/仍要送出的理由/).waitFor()
    await isAccessible(page)
    await page.locator('aside form textarea').first().fill('查看结果：排水沟已排入下周清淤计划。')
    await page.getByRole('button', { name: '送出前核对' }).click()
    await page.getByText('没有发现需要处理的地方').waitFor()
    await sendAct(page)
    await page.getByText('办理记录（信访人可见）').waitFor()
  })

  it('each clock opens its derivation day by day, and what may not be done says why, with the article', async () => {
    const page = at('housing-clerk')
    await page.goto(address)
    await page.getByRole('button', { name: '怎么算的' }).first().click()
    const derivation = page.locator('dialog, .od-derivation').first()
    await derivation.waitFor()
    expect(await derivation.locator('.od-num').filter({ hasText: /^60$/ }).count()).toBe(1)
    expect(await derivation.textContent()).toContain('信访工作条例')
    await isAccessible(page)
    await page.keyboard.press('Escape')
    await page.getByText('为什么不能做其他的').click()
    expect(await page.locator('.od-why').filter({ hasText: '为什么不能做其他的' }).textContent()).toMatch(/第.+条/)
    await isAccessible(page)
  })

  it('an opinion that leaves a claim unanswered is not taken, and nothing typed is lost', async () => {
    const page = at('housing-clerk')
    await openAct(page, '拟处理意见')
    await page.getByLabel('查明的事实').fill('李建国同志：您好！经查，工地弃土堵塞排水沟属实。')
    await page.getByLabel('依据的法律、法规、政策').fill('《城镇排水与污水处理条例》第四十二条。')
    await page.getByRole('radio', { name: '予以支持' }).first().check()
    await page.getByLabel('答复').first().fill('已责令工地清通，本周内完成。')
    await page.locator('aside form button[type=submit]').click()
    await page.locator('aside [role=alert]').first().waitFor()
    expect(await page.getByLabel('查明的事实').inputValue()).toContain('工地弃土')
    await page.getByRole('radio', { name: '解释说明' }).last().check()
    await page.getByLabel('答复').last().fill('三个月前的来电登记在其他平台，已并入本件。')
    await page.getByRole('button', { name: '送出前核对' }).click()
    await page.getByText('称呼的是“李建国”').waitFor()
    expect(await page.locator('.od-findings mark').first().textContent()).toBe('李建国')
    await isAccessible(page)
    await sendAct(page)
  })

  it('what the reply check stopped is signed only with a reason, which stays in the file', async () => {
    const page = at('housing-head')
    await openAct(page, '签发处理意见')
    await page.getByText('称呼的是“李建国”').waitFor()
    await isAccessible(page)
    await page.locator('aside form button[type=submit]').click()
    await page.getByText('请看列出的文字').waitFor()
    await page.getByLabel(/仍要送出的理由/).fill('李建国是信访人的丈夫，信访人要求写给他')
  })

  it('the head reads it whole and signs; it gets its number and its document', async () => {
    const page = at('housing-head')
    expect(await page.locator('aside').textContent()).toContain('工地弃土堵塞排水沟属实')
    await isAccessible(page)
    // Seen as it will print; the very first click afterwards signs.
    await lookAtPrint(page)
    await sendAct(page)
    await page
      .getByText(/天住建答〔\d{4}〕\d+号/)
      .first()
      .waitFor()
    await page.getByText('李建国是信访人的丈夫').waitFor()
    const href = (await page.getByRole('link', { name: 'PDF' }).last().getAttribute('href')) ?? ''
    const pdf = await page.request.get(href)
    expect(pdf.headers()['content-type']).toBe('application/pdf')
  })

  it('the clerk records the service, and the right to review begins', async () => {
    const page = at('housing-clerk')
    await openAct(page, '登记送达')
    await page.getByLabel(/签收人/).fill('本人')
    await sendAct(page)
    await page.getByText(/复查/).first().waitFor()
    await isAccessible(page)
  })

  it('the petitioner sees the whole story, the last day to ask for review, the opinion, and rates both offices once', async () => {
    const { page, faults } = await visit({ viewport: PHONE })
    await page.goto('/track')
    await page.locator('#code').fill(code)
    await page.getByRole('button', { name: '查看' }).click()
    await page.waitForLoadState()
    const text = (await page.locator('main').textContent()) ?? ''
    for (const part of ['县住房和城乡建设局', '复查', '最后一天', '处理意见书']) expect(text).toContain(part)
    await isAccessible(page)
    const form = await page
      .locator('form[action="/paper.pdf"]')
      .filter({ hasText: /处理意见书 \(PDF(, \d+ KB)?\)/ })
      .evaluate((node) => Object.fromEntries(new FormData(node as HTMLFormElement)) as Record<string, string>)
    expect((await (await page.request.post('/paper.pdf', { form })).body()).subarray(0, 5).toString()).toBe('%PDF-')
    const rate = async (button: string, rating: string) => {
      const box = page.locator('form[action="/rate"]').filter({ has: page.getByRole('button', { name: button }) })
      await box.getByRole('radio', { name: rating, exact: true }).check()
      await box.getByRole('button', { name: button }).click()
      await page.locator('main form[action="/track"] button').click()
      await page.getByRole('heading', { level: 2 }).first().waitFor()
    }
    const again = await page
      .locator('form[action="/rate"]')
      .first()
      .evaluate((node) => Object.fromEntries(new FormData(node as HTMLFormElement)) as Record<string, string>)
    await rate('评价信访部门', '满意')
    await rate('评价责任单位', '不满意')
    expect(await page.locator('form[action="/rate"]').count()).toBe(0)
    await isAccessible(page)
    const twice = await page.request.post('/rate', { form: { ...again, rating: 'DISSATISFIED' } })
    expect(await twice.text()).toContain('评价只有一次')
    expect(faults).toEqual([])
  })
})
