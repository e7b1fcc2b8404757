import { type CaseEvent, documentEntry } from '@onedoor/case'
import { accepted, issued, referred, registered, served, signed } from '@onedoor/case/testing'
import { isRefusal } from '@onedoor/kernel'
import { recorded } from '@onedoor/kernel/testing'
import type { Made, Story } from './story.state.ts'

const UNITS: Readonly<Record<string, string>> = { office: '县信访局', housing: '县住房和城乡建设局', county: '县人民政府' }

export const storyOf = (past: Parameters<typeof recorded<CaseEvent>>[0]): Story => ({
  events: recorded<CaseEvent>(past),
  letter: { language: 'zh', materials: ['照片.jpg'], narrative: '桥塌了三个月。', receivedBy: '窗口甲' },
  ...{ code: 'C86G-MGAS-74DJ-TQ', trackUrl: 'https://county.test/track' },
  directory: {
    unit: (id) => ({
      ...{ name: UNITS[id] ?? '', nameEn: id, word: id, address: '某街1号', phone: '83000000', below: false },
      reviewBody: id === 'county' ? '市人民政府' : '县人民政府',
    }),
    person: (id) => `工作人员${id}`,
  },
})

export const at = (organ: string, by = 'clerk') => ({ organ, by })
export const numbered = (organ: string, word: string) => ({ entry: documentEntry(organ, word, 2026) })

export const BEFORE = [
  ['2026-03-02', registered()],
  ['2026-03-04', referred('housing'), at('office')],
  ['2026-03-05', signed('housing'), at('housing')],
] as const
export const ANSWERED = [
  ...BEFORE,
  ['2026-03-08', accepted('housing'), at('housing')],
  ['2026-03-21', issued('housing'), at('housing')],
  ['2026-03-22', served('2026-03-22'), at('housing')],
] as const
export const textOf = (made: Made | undefined): string => {
  if (made === undefined || isRefusal(made)) throw new Error(JSON.stringify(made))
  const { title, blocks, foot, addressee = '' } = made
  return [title, addressee, ...blocks.map((block) => (block.kind === 'rows' ? block.rows.flat().join('\n') : block.text)), ...foot].join(
    '\n',
  )
}
