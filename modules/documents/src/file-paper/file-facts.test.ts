import type { CaseEvent } from '@onedoor/case'
import { registered } from '@onedoor/case/testing'
import { recorded } from '@onedoor/kernel/testing'
import { formById, prefilled } from '@onedoor/paper'
import { describe, expect, it } from 'vitest'
import type { Story } from '../story.state.ts'
import { fileFactsOf } from './file-facts.state.ts'

const UNIT = { name: '县住建局', nameEn: 'Housing', word: '天住建', address: '某街', phone: '83', reviewBody: '县人民政府', below: false }

const storyOf = (...past: readonly (readonly [string, CaseEvent])[]): Story => ({
  ...{ events: recorded<CaseEvent>([['2026-03-02', registered()], ...past]), letter: { language: 'zh' }, code: '', trackUrl: '' },
  directory: { unit: () => UNIT, person: (id) => `工作人员${id}` },
})

const filled = (id: string, story: Story) =>
  prefilled(formById(id)!, fileFactsOf(story, { organ: 'housing', officer: '甲', today: '2026-04-01' }))

describe('a paper begins with what the case file knows', () => {
  it('D22 with the parties, the mediator and how the other side agreed; who answers for what is the mediator’s to write', () => {
    const began: CaseEvent = {
      type: 'MediationBegan',
      data: { kind: 'PEOPLE', proof: [] },
      sealed: { mediator: '调解员甲', parties: ['李某'], text: '李某当面同意。', fileNames: [] },
    }
    expect(filled('D22', storyOf(['2026-03-10', began]))).toMatchObject({
      ...{ parties: '王大明、李某', mediator: '调解员甲', consent: '李某当面同意。', responsibility: '', content: '' },
    })
  })

  it('D19 with day, place and hearers of the hearing that was ordered; what was said there is the clerk’s to write', () => {
    const ordered: CaseEvent = {
      type: 'HearingOrdered',
      data: { stage: 'HANDLING', on: '2026-03-20', open: false, chair: 'c' },
      sealed: { place: '会议室', hearers: ['甲', '乙'] },
    }
    expect(filled('D19', storyOf(['2026-03-10', ordered]))).toMatchObject({
      ...{ time: '2026年3月20日', place: '会议室', present: '甲、乙', statement: '' },
    })
  })

  it('D25 with the agreement and the day it took effect, from which both have thirty days (人民调解法 第三十三条)', () => {
    const ended: CaseEvent = {
      type: 'MediationEnded',
      data: { outcome: 'AGREED', effectiveOn: '2026-03-12', paper: 'D22' },
      sealed: { text: '达成一致。' },
    }
    expect(filled('D25', storyOf(['2026-03-12', ended]))).toMatchObject({ agreement: '调解协议书，2026年3月12日生效', court: '' })
  })
})
