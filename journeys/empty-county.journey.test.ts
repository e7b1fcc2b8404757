import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DESK, isAccessible, type Visit, visit } from './browser.ts'

const CLI = join(import.meta.dirname, '..', 'apps', 'cli', 'src', 'main.ts')
const OWN = 'three unrelated words'

let folder = ''
let server: ChildProcess
let baseURL = ''
let admin: Visit
const visits: Visit[] = []

const onedoor = (...argv: readonly string[]): ChildProcess =>
  spawn(process.execPath, [CLI, ...argv, '--data', join(folder, 'county')], { stdio: ['ignore', 'pipe', 'ignore'] })

/** What a command says, until it has said what is waited for. */
const saidBy = (child: ChildProcess, wanted: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    let out = ''
    child.stdout?.on('data', (bytes: Buffer) => {
      out += bytes.toString('utf8')
      const [, found] = wanted.exec(out) ?? []
      if (found !== undefined) resolve(found)
    })
    child.once('close', () => reject(new Error(out)))
  })

/** Signs in with the password for one time and chooses one's own, as everybody does on the first day. */
const firstDay = async (login: string, password: string): Promise<Visit> => {
  const visited = await visit({ viewport: DESK, baseURL })
  visits.push(visited)
  const { page } = visited
  await page.goto('/desk/')
  await page.locator('input').first().fill(login)
  await page.locator('input[type=password]').fill(password)
  await page.keyboard.press('Enter')
  await page.getByLabel('现在的密码').fill(password)
  await page.getByLabel('新密码').fill(OWN)
  await page.getByLabel('再输入一次').fill(OWN)
  await page.keyboard.press('Enter')
  await page.locator('nav a').first().waitFor()
  return visited
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onedoor-empty-'))
  chmodSync(folder, 0o755)
  server = onedoor('up', '--no-demo', '--port', '0')
  baseURL = await saidBy(server, /(http:\/\/127\.0\.0\.1:\d+)\/desk/)
  const made = onedoor('admin', 'create', '--office', '青川县信访局', '--word', '青信', '--name', '李守正', '--login', 'admin')
  admin = await firstDay('admin', await saidBy(made, /Password (\S+)\n/))
})

afterAll(async () => {
  expect(visits.flatMap(({ faults }) => faults)).toEqual([])
  const ended = new Promise((resolve) => server.once('close', resolve))
  server.kill('SIGINT')
  await ended
  rmSync(folder, { recursive: true, force: true })
})

const open = async (page: Page, path: string, heading: string): Promise<void> => {
  await page.goto(`/desk${path}`)
  await page.getByRole('heading', { name: heading, exact: true }).waitFor()
}

const sendPanel = async (page: Page): Promise<void> => {
  await page.locator('dialog form button[type=submit]').click()
  await page.locator('dialog').waitFor({ state: 'detached' })
}

const choose = async (page: Page, label: string, option: string): Promise<void> => {
  await page.getByLabel(label).click()
  await page.locator('.ant-select-item-option').filter({ hasText: option }).click()
}

type Newcomer = Readonly<{ id: string; name: string; unit: string; role: string }>

const employ = async (page: Page, { id, name, unit, role }: Newcomer): Promise<void> => {
  await page.getByRole('button', { name: '增加人员' }).click()
  await page.getByLabel('姓名').last().fill(name)
  await page.getByLabel('标识').fill(id)
  await sendPanel(page)
  await page.getByRole('row').filter({ hasText: name }).getByRole('button', { name: '任岗' }).click()
  await choose(page, '单位', unit)
  await choose(page, '岗位', role)
  await sendPanel(page)
}

const openAccount = async (page: Page, name: string): Promise<string> => {
  await page.getByRole('button', { name: '开账号' }).click()
  await choose(page, '工作人员', name)
  await sendPanel(page)
  return (await page.locator('.od-slip-code').textContent()) ?? ''
}

const TOWN = { unit: '白溪镇人民政府', code: '331023101', place: '白溪镇' }
const STAFF: readonly Newcomer[] = [
  { id: 'window', name: '周晓岚', unit: '青川县信访局', role: '窗口登记员' },
  { id: 'routing', name: '吴明远', unit: '青川县信访局', role: '分办员' },
  { id: 'town-clerk', name: '郑立春', unit: TOWN.unit, role: '经办人' },
]

const at: Record<string, Page> = {}
let address = ''

const openAct = async (page: Page, act: string): Promise<void> => {
  await page.goto(address)
  await page.getByRole('button', { name: act, exact: true }).click()
  await page.locator('aside form').waitFor()
}
const sendAct = async (page: Page): Promise<void> => {
  await page.locator('aside form button[type=submit]').click()
  await page.locator('aside form').waitFor({ state: 'detached' })
}

describe('a county that nobody has ever worked in', () => {
  it('its administrator adds a township with its code and villages', async () => {
    const { page } = admin
    await open(page, '/units', '单位')
    await page.getByRole('button', { name: '增设单位' }).click()
    await choose(page, '类别', '乡镇、街道')
    await page.getByLabel('名称（中文）').fill(TOWN.unit)
    await page.getByLabel('名称（英文）').fill('Baixi Town')
    await page.getByLabel('区划代码').fill('33102310')
    await page.getByLabel('地名').fill(TOWN.place)
    await page.getByLabel('机关代字').fill('青白')
    await page.locator('dialog form button[type=submit]').click()
    await page.getByText('乡镇、街道的区划代码是九位数字').first().waitFor()
    await page.getByLabel('区划代码').fill(TOWN.code)
    await isAccessible(page)
    await sendPanel(page)
    await page.getByText(TOWN.unit).first().waitFor()
    await isAccessible(page)
    await open(page, '/places', '地点')
    await page.getByRole('button', { name: '增加村、社区' }).click()
    await page.locator('dialog textarea').fill(`${TOWN.code}201 鹤楼村\n${TOWN.code}202,左溪村`)
    await isAccessible(page)
    await sendPanel(page)
    await page.getByText('鹤楼村、左溪村').waitFor()
    await isAccessible(page)
  })

  it('gives people posts and accounts, and each of them comes in with a password of their own', async () => {
    const { page } = admin
    await open(page, '/people', '人员')
    for (const newcomer of STAFF) await employ(page, newcomer)
    await isAccessible(page)
    await open(page, '/accounts', '账号')
    for (const { id, name } of STAFF) at[id] = (await firstDay(id, await openAccount(page, name))).page
    await page.reload()
    await page.getByText('town-clerk').waitFor()
    await isAccessible(page)
  })

  it('a letter is registered, referred to the township and accepted there', async () => {
    const { window, routing, 'town-clerk': clerk } = at
    if (window === undefined || routing === undefined || clerk === undefined) throw new Error('nobody came in')
    await open(window, '/register', '窗口登记')
    await window.getByLabel(/姓名/).first().fill('乐山水')
    await window.getByLabel(/事情经过/).fill('村口路灯坏了两个月，老人晚上出门摔过跤。')
    await window.getByLabel(/什么事/).fill('路灯坏了两个月')
    await choose(window, '问题属地', '鹤楼村')
    await window.getByLabel(/诉求/).first().fill('把路灯修好')
    await window.keyboard.press('Control+Enter')
    await window.getByRole('heading', { name: '已登记' }).waitFor()
    address = (await window.locator('.od-slip a').first().getAttribute('href')) ?? ''

    await openAct(routing, '转送、交办')
    await choose(routing, '有权处理的单位', TOWN.unit)
    await routing.getByLabel('说明（写入转送函）').fill('村级路灯由你镇管护，请依法办理。')
    await sendAct(routing)
    await openAct(clerk, '签收')
    await sendAct(clerk)
    await openAct(clerk, '受理')
    await sendAct(clerk)
    await clerk.getByText('办理中').first().waitFor()
  })

  it('a lost password is replaced; whoever leaves cannot come in any more, and the last administrator cannot leave', async () => {
    const { page } = admin
    await open(page, '/accounts', '账号')
    await page.getByRole('row').filter({ hasText: 'window' }).getByRole('button', { name: '重置密码' }).click()
    await isAccessible(page)
    await sendPanel(page)
    at['window'] = (await firstDay('window', (await page.locator('.od-slip-code').textContent()) ?? '')).page
    await page.getByRole('row').filter({ hasText: 'routing' }).getByRole('button', { name: '停用账号' }).click()
    await sendPanel(page)
    await page.getByText('已停用').waitFor()
    expect((await at['routing']?.request.get('/api/session'))?.status()).toBe(401)
    await open(page, '/people', '人员')
    await page.getByRole('row').filter({ hasText: '李守正' }).getByRole('button', { name: '离职' }).click()
    await page.locator('dialog form button[type=submit]').click()
    await page.getByText('这是最后一位系统管理员').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('row').filter({ hasText: '周晓岚' }).getByRole('button', { name: '离职' }).click()
    await sendPanel(page)
    await isAccessible(page)
  })
})
