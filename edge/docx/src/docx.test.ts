import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Paper } from '@onedoor/paper'
import { describe, expect, it } from 'vitest'
import { renderDocx } from './index.ts'

const PAPER: Paper = {
  ...{ kind: 'D21', layout: 'official', language: 'zh', organ: '县水利局', title: '信访处理意见书', docNo: '天水答〔2026〕3号' },
  ...{ addressee: '欧阳喆', date: '2026-10-29', copies: [], foot: [], signatures: [] },
  blocks: [
    { kind: 'heading', level: 1, text: '投诉请求' },
    { kind: 'heading', level: 2, text: '<b>修桥</b> & "照明"' },
    { kind: 'rows', rows: [['编号', '访2026-000001']] },
  ],
}

const unzips = spawnSync('python3', ['--version']).error === undefined

const partOf = (bytes: Uint8Array, part: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'onedoor-docx-'))
  const file = join(folder, 'paper.docx')
  writeFileSync(file, bytes)
  const script = 'import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))'
  const text = execFileSync('python3', ['-c', script, file, part], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return text
}

describe.skipIf(!unzips)('the Word file (read with python3: skipped where it is absent)', () => {
  it('has the margins, the grid of 22 lines and the fonts of GB/T 9704', async () => {
    const xml = partOf(await renderDocx(PAPER), 'word/document.xml')
    expect(xml).toMatch(/<w:pgMar [^>]*w:top="2098"/)
    expect(xml).toMatch(/<w:docGrid [^>]*w:linePitch="579"/)
    expect(xml).toContain('w:eastAsia="仿宋_GB2312"')
    expect(xml).toContain('一、投诉请求')
  })

  it('keeps the last words with the signature, so that it never stands alone on a page (§7.3.5)', async () => {
    const xml = partOf(
      await renderDocx({
        ...PAPER,
        blocks: [
          { kind: 'paragraph', text: '第一段' },
          { kind: 'paragraph', text: '末段' },
        ],
      }),
      'word/document.xml',
    )
    const paragraphOf = (text: string) => xml.split('<w:p>').find((one) => one.includes(`>${text}<`)) ?? ''
    expect(paragraphOf('末段')).toContain('<w:keepNext/>')
    expect(paragraphOf('第一段')).not.toContain('<w:keepNext/>')
  })

  it('prints what people typed as text', async () => {
    expect(partOf(await renderDocx(PAPER), 'word/document.xml')).toContain('（一）&lt;b&gt;修桥&lt;/b&gt; &amp; &quot;照明&quot;')
  })
})
