import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isUnread, kindOf, type Row, readRows, type Unread, writeRows } from './index.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onedoor-table-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const all = async (path: string): Promise<(Row | Unread)[]> => {
  const kind = await kindOf(path)
  if (kind === undefined) throw new Error('no table')
  return Array.fromAsync(readRows(path, kind))
}
const cellsOf = async (path: string) => (await all(path)).map((row) => (isUnread(row) ? 'unread' : row.cells))

/** 「标题,内容⏎路灯,不亮」 in GBK, as an old spreadsheet program writes it. */
const GBK = Buffer.from('b1eacce22cc4dac8dd0d0ac2b7b5c62cb2bbc1c10d0a', 'hex')

describe('a table a county has', () => {
  it('CSV with and without mark, quotes, line breaks in cells, tabs or semicolons', async () => {
    const want = [{ 标题: '路灯', 内容: '不亮，\n很久了' }]
    expect(await cellsOf(put('a.csv', '\uFEFF标题,内容\r\n路灯,"不亮，\n很久了"\r\n'))).toEqual(want)
    expect(await cellsOf(put('b.csv', '标题\t内容\n路灯\t"不亮，\n很久了"\n'))).toEqual(want)
    expect(await cellsOf(put('c.csv', '标题;内容\n路灯;"不亮，\n很久了"\n'))).toEqual(want)
  })

  it('CSV in GBK is read as what it says', async () => {
    expect(await cellsOf(put('gbk.csv', GBK))).toEqual([{ 标题: '路灯', 内容: '不亮' }])
  })

  it('a row shorter or longer than the heading keeps its cells', async () => {
    expect(await cellsOf(put('d.csv', 'a,b\n1\n1,2,3\n'))).toEqual([{ a: '1' }, { a: '1', b: '2', '#3': '3' }])
  })

  it('JSON lines: a broken line is a fault of that line alone', async () => {
    const rows = await all(put('a.jsonl', '{"id":1,"detail":"路灯𠮷","claims":["修","管"]}\nnot json\n[1]\n\n{"id":2}\n'))
    expect(rows.map((row) => (isUnread(row) ? row.line : row.cells))).toEqual([
      { id: '1', detail: '路灯𠮷', claims: '修\n管' },
      2,
      3,
      { id: '2' },
    ])
  })

  it('XLSX: dates as they are shown, rich text, empty rows', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('来信')
    sheet.addRow(['标题', '日期', '内容'])
    sheet.addRow(['路灯', new Date('2026-09-01T00:00:00Z'), { richText: [{ text: '不' }, { text: '亮' }] }])
    sheet.addRow([])
    sheet.addRow(['桥', new Date('2026-09-02T08:30:00Z'), 12])
    const path = join(folder, 'a.xlsx')
    await book.xlsx.writeFile(path)
    expect(await cellsOf(path)).toEqual([
      { 标题: '路灯', 日期: '2026-09-01', 内容: '不亮' },
      { 标题: '桥', 日期: '2026-09-02 08:30:00', 内容: '12' },
    ])
  })

  it('a program or a photograph is no table', async () => {
    expect(await kindOf(put('x.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0)))).toBeUndefined()
  })

  it('what is written back can be read again, by us and by Excel', async () => {
    const path = join(folder, 'back.csv')
    const writer = writeRows(path, 'csv')
    await writer.write({ 内容: '说“不”, "no"\n第二行', reason: 'x' })
    await writer.write({ 内容: '', reason: 'y' })
    expect(await writer.close()).toBe(2)
    expect(readFileSync(path, 'utf8').startsWith('\uFEFF')).toBe(true)
    expect(await cellsOf(path)).toEqual([
      { 内容: '说“不”, "no"\n第二行', reason: 'x' },
      { 内容: '', reason: 'y' },
    ])
  })

  it('a cell that Excel would run as a formula is written as text, and read again as it was', async () => {
    const path = join(folder, 'formula.csv')
    const writer = writeRows(path, 'csv')
    const cells = { 标题: "=HYPERLINK('x')", 电话: '+8613900000001', 账号: '@me', 数: '-1', 话: "'quoted'" }
    await writer.write(cells)
    await writer.close()
    expect(readFileSync(path, 'utf8')).not.toMatch(/(^|,)"?[=+@-]/m)
    expect(await cellsOf(path)).toEqual([cells])
  })

  it.each(['504b0304676172626167650a', `504b03041400000008000${'0'.repeat(100)}`])(
    'a damaged spreadsheet says so and what to do (%s)',
    async (hex) => {
      await expect(cellsOf(put('damaged.xlsx', Buffer.from(hex.length % 2 ? `${hex}0` : hex, 'hex')))).rejects.toThrow(
        /已损坏.*另存.*damaged/,
      )
    },
  )

  it.each([
    ['an open quote', '"甲,一'],
    ['a cell without end', `甲,${'长'.repeat(1_000_001)}`],
  ])('%s is told once, by the line where it begins, and that nothing behind it was read', async (_, bad) => {
    const path = put('open.csv', `id,日期,标题,内容\n0,无,零,零\n1,无,${bad}\n2,无,乙,二\n3,无,丙,三\n`)
    const rows = []
    for await (const row of readRows(path, 'csv')) rows.push(row)
    expect(rows).toMatchObject([{ cells: { id: '0' } }, { line: 3, columns: ['id', '日期', '标题', '内容'] }])
    expect(JSON.stringify(rows[1])).toContain('后面的行都没有读')
  })
})
