// Milliseconds to print documents, warm, and what the press costs in memory. Usage: node bench/papers.bench.ts [--json]
import { renderDocx } from '@onedoor/docx'
import type { Paper } from '@onedoor/paper'
import { renderPdf } from '@onedoor/pdf'
import { median, report } from './running.ts'

const paper: Paper = {
  ...{
    kind: 'D21',
    layout: 'official',
    language: 'zh',
    organ: '县住房和城乡建设局',
    title: '信访处理意见书',
    docNo: '天住建答〔2026〕12号',
  },
  ...{
    addressee: '欧阳喆',
    date: '2026-10-29',
    contact: '联系电话：83001001',
    copies: ['县信访部门'],
    foot: ['查询码：C86G'],
    signatures: [],
  },
  blocks: Array.from({ length: 12 }, (_, i) =>
    i % 4 === 0
      ? { kind: 'heading', level: 1, text: '事实和理由' }
      : { kind: 'paragraph', text: '经查，该桥建于一九八七年，汛期洪水冲刷桥墩基础，桥面出现塌陷。'.repeat(4) },
  ),
}

const timed = async (print: (paper: Paper) => Promise<Uint8Array>): Promise<{ first: number; warm: number; bytes: number }> => {
  const began = performance.now()
  const { length: bytes } = await print(paper)
  const first = performance.now() - began
  const taken: number[] = []
  for (let i = 0; i < 50; i += 1) {
    const at = performance.now()
    // Another text each time: nothing is answered from a cache.
    await print({ ...paper, docNo: `天住建答〔2026〕${i}号`, blocks: [...paper.blocks, { kind: 'paragraph', text: `第 ${i} 份。` }] })
    taken.push(performance.now() - at)
  }
  return { first, warm: median(taken), bytes }
}

const before = process.memoryUsage().rss
const [pdf, docx] = [await timed(renderPdf), await timed(renderDocx)]
report('a handling opinion of two pages', {
  'PDF, first (fonts loaded)': `${pdf.first.toFixed(0)} ms`,
  'PDF, warm': `${pdf.warm.toFixed(1)} ms, ${Math.round(pdf.bytes / 1024)} KB`,
  'DOCX, first': `${docx.first.toFixed(0)} ms`,
  'DOCX, warm': `${docx.warm.toFixed(1)} ms, ${Math.round(docx.bytes / 1024)} KB`,
  'memory for both': `${Math.round((process.memoryUsage().rss - before) / 1_048_576)} MB`,
})
