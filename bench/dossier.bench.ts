// Milliseconds to print each layout of document with a seal, and to bind a case file of 60 pages. Usage: node bench/dossier.bench.ts [--json]
import type { Dossier, DossierEntry, Paper } from '@onedoor/paper'
import { renderPdf } from '@onedoor/pdf'
import { bindDossier } from '@onedoor/pdf/dossier'
import { demoSeal } from '../apps/server/src/demo/seal.ts'
import { median, report } from './running.ts'

const paper = (i: number): Paper => ({
  ...{ kind: 'D21', layout: 'official', language: 'zh', organ: '县住房和城乡建设局', title: '信访处理意见书' },
  ...{ docNo: `天住建答〔2026〕${i}号`, addressee: '欧阳喆', date: '2026-10-29', contact: '联系电话：83001001' },
  ...{ copies: ['县信访部门'], foot: ['查询码：C86G'], signatures: [] },
  blocks: Array.from({ length: 8 }, () => ({ kind: 'paragraph', text: '经查，汛期洪水冲刷桥墩基础，桥面出现塌陷。'.repeat(4) })),
})
const seal = { bytes: new TextEncoder().encode(demoSeal('县住房和城乡建设局')), ending: 'svg', widthMm: 42 } as const

const timed = async (times: number, work: (i: number) => Promise<unknown>): Promise<number> => {
  const taken: number[] = []
  for (let i = 0; i < times; i += 1) {
    const at = performance.now()
    await work(i)
    taken.push(performance.now() - at)
  }
  return median(taken)
}

const entry = (title: string, body: DossierEntry['body']): DossierEntry => ({
  ...{ by: '县住房和城乡建设局', docNo: '', title, date: '2026-10-29', remark: '', body },
})
const dossierOf = async (round: number): Promise<Dossier> => ({
  ...{ issuer: { name: '县信访局', address: '行政中心1号楼', phone: '83000000' }, keeping: '30年' },
  matter: {
    ...{ no: '访2026-000123', code: 'C86G-MGAS-74DJ-TQ', trackUrl: 'https://county.test/track', subject: '村口桥面塌陷' },
    ...{ receivedOn: '2026-03-02', claims: ['修好桥面'], petitioner: '王大明', channel: '来访' },
  },
  ...{ from: '2026-03-02', until: '2026-10-29', made: '2026-11-27', by: '曾建平', remarks: ['本卷无缺损。'] },
  entries: await Promise.all(
    Array.from({ length: 28 }, async (_, i) =>
      entry(`信访处理意见书 ${i}`, { kind: 'pdf', bytes: await renderPdf(paper(round * 100 + i), { seal }) }),
    ),
  ),
})

await renderPdf(paper(0), { seal })
const official = await timed(40, (i) => renderPdf(paper(i), { seal }))
const form = await timed(40, (i) => renderPdf({ ...paper(i), layout: 'form', signatures: ['经办人'] }))
const slip = await timed(40, (i) => renderPdf({ ...paper(i), layout: 'slip' }))
const dossier = await dossierOf(1)
const bound = await timed(5, () => bindDossier(dossier))
const whole = await timed(3, async (i) => bindDossier(await dossierOf(i + 2)))
report('documents and case files, warm', {
  'official letter of two pages with seal': `${official.toFixed(0)} ms`,
  form: `${form.toFixed(0)} ms`,
  slip: `${slip.toFixed(0)} ms`,
  'case file of 28 letters, 59 pages, bound from kept documents': `${bound.toFixed(0)} ms`,
  'the same with every letter printed anew': `${whole.toFixed(0)} ms`,
})
